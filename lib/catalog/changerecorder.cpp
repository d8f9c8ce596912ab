// SPDX-License-Identifier: Apache-2.0
#include "catalog/changerecorder.h"

#include "catalog/catalogstore.h"
#include "catalog/collectionnames.h"
#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::catalog {

ChangeRecorder::ChangeRecorder(CatalogStore &store, const QString &server, QObject *parent)
    : QObject(parent), m_store(store), m_server(server)
{
}

void ChangeRecorder::record(const Table &before, const Table &now)
{
    save(now->collection(), QtConcurrent::run([before, now]() -> Result<QList<SeriesChange>> {
             return changesBetween(*before, *now, QDateTime::currentDateTimeUtc());
         }));
}

void ChangeRecorder::recordWithdrawal(const QString &collection, const Table &before)
{
    save(collection, withdrawalOf(m_store, m_server, collection, before, this));
}

void ChangeRecorder::save(const QString &collection, const QFuture<Result<QList<SeriesChange>>> &changes)
{
    ++m_comparing;
    onFinished(changes, this, [this, collection](const Result<QList<SeriesChange>> &found) {
        if (!found)
            Q_EMIT failed(found.error());
        else if (!found->isEmpty())
            onFinished(m_store.history().save(m_server, *found), this,
                       [this, collection, found = *found](const Result<void> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                           Q_EMIT recorded(collection, found);
                       });
        --m_comparing;
        Q_EMIT compared();
    });
}

} // namespace tcia::catalog
