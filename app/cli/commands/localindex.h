// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"
#include "core/result.h"

#include <QStringList>

namespace tcia::cli {

class Session;

//! What is kept on disk of one archive, and the part of it that --collection names.
struct LocalIndex
{
    qsizetype collections = 0;   //!< that the archive has, as it said last; 0: it was never asked
    qsizetype kept = 0;          //!< of how many the content is known
    QList<catalog::StoredCollection> chosen; //!< the content that is known of those named, or of all; by name
    QStringList unknown;         //!< named, but not known
};
Result<LocalIndex> readLocalIndex(Session &session, catalog::CatalogStore &store, const QString &server);

//! What a search covers, in words.
QString coverage(const LocalIndex &known);

} // namespace tcia::cli
