// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to the source files of Catalog.
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"

#include <QFutureWatcher>
#include <QSet>

namespace tcia::catalog {

//! A received table that has not been filtered yet.
struct Catalog::Incoming
{
    enum class From { Disk, Server, ServerInPart };
    std::shared_ptr<const SeriesTable> table;
    QDateTime fetched;
    From from = From::Disk;
    std::optional<Error> gap; //!< why part of the answer is missing
};

struct Catalog::Private
{
    archive::Archive &archive;
    CatalogStore &store;
    const QString server;
    bool serverAnswered = false; // with collection names
    QStringList waiting {};      // requested next
    QStringList background {};   // requested when nothing else is pending
    int underWay = 0;
    int comparing = 0; // comparisons with older tables in progress
    QHash<QString, Incoming> incoming {};
    Filter applied {}; // the filter that entries currently show
    std::shared_ptr<const LocalSeries> localSeries {}, appliedLocalSeries {};
    QSet<QString> superseded {}; // names of entries that show a result older than `applied`
    std::shared_ptr<const Vocabulary> vocabulary {};
    QFutureWatcher<std::shared_ptr<Evaluation>> evaluation {};
    bool evaluating = false; // until its result has been applied
    bool again = false;      // something changed meanwhile: evaluate again
};

} // namespace tcia::catalog
