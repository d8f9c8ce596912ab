// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"
#include "cli/runtime/exitstatus.h"
#include "core/result.h"

#include <QStringList>

#include <memory>

namespace tcia::cli {

class Session;

//! Opens the local catalogue and reports where a damaged file was moved to; `exit`, if given, becomes Incomplete then,
//! since what the file held is missing from the answer. If it cannot be opened, every call returns the error.
std::unique_ptr<catalog::CatalogStore> openCatalogue(Session &session, Exit *exit = nullptr);

//! The stored content of one archive and its part selected by --collection.
struct LocalIndex
{
    qsizetype collections = 0;               //!< number in the archive's last list; 0 if never fetched
    qsizetype stored = 0;                    //!< number with stored content
    QList<catalog::StoredCollection> chosen; //!< stored content of the named collections, or of all; sorted by name
    QStringList unknown;                     //!< named but unknown
};
Result<LocalIndex> readLocalIndex(Session &session, catalog::CatalogStore &store, const QString &server);

//! The coverage of a search as text.
QString coverage(const LocalIndex &known);

} // namespace tcia::cli
