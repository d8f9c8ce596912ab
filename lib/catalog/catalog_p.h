// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shared by the parts of Catalog; nobody else includes it.
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"

#include <QFutureWatcher>
#include <QSet>

namespace tcia::catalog {

//! A table that is here but not seen through the filter yet.
struct Catalog::Incoming
{
    enum class From { Disk, Server, ServerInPart };
    std::shared_ptr<const SeriesTable> table;
    QDateTime fetched;
    From from = From::Disk;
    std::optional<Error> gap; //!< why a part of the answer did not come
};

struct Catalog::Private
{
    archive::Archive &archive;
    CatalogStore &store;
    const QString server;
    bool serverAnswered = false;  // with collection names
    QStringList waiting;          // to be asked for at once
    QStringList background;       // to be asked for when nothing else is
    int underWay = 0;
    int comparing = 0;            // tables, with what was there before
    QHash<QString, Incoming> incoming;
    Filter applied;               // what entries show now
    std::shared_ptr<const LocalSeries> localSeries, appliedLocalSeries;
    QSet<QString> superseded;      // what shows something older than `applied`, by name
    std::shared_ptr<const Vocabulary> vocabulary;
    QFutureWatcher<std::shared_ptr<Evaluation>> evaluation {};
    bool evaluating = false;      // until its answer has been looked at
    bool again = false;           // something changed meanwhile
};

} // namespace tcia::catalog
