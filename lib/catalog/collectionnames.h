// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/catalogstore.h"
#include "catalog/serieschange.h"

#include <QFuture>

#include <memory>

namespace tcia::catalog {

//! The collections that an archive lists, and the known ones that it no longer lists.
struct CollectionNames
{
    QStringList listed;
    QStringList withdrawn;
};

//! Requests the names of the collections. If one is missing that is in `known` or in the store, the request is
//! repeated: a collection is withdrawn only if both answers lack it. BadAnswer if both are empty. On the thread of
//! `context`, which `archive` and `store` must outlive.
QFuture<Result<CollectionNames>> requestCollectionNames(archive::Archive &archive, CatalogStore &store,
                                                        const QStringList &known, QObject *context);

//! The withdrawal of all series of a collection, which are in `table` or, if that is null, in the store; empty if the
//! store has no content of the collection. Computed on the pool; call it on the thread of `context`, which `store` must
//! outlive.
QFuture<Result<QList<SeriesChange>>> withdrawalOf(CatalogStore &store, const QString &server, const QString &collection,
                                                  const std::shared_ptr<const SeriesTable> &table, QObject *context);

} // namespace tcia::catalog
