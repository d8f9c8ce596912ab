// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/serieschange.h"
#include "catalog/table/seriestable.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tcia::catalog {

class CatalogStore;

//! Computes on the pool what an answer of a server changes, and stores it in the history of changes. Lives on one
//! thread.
class ChangeRecorder : public QObject
{
    Q_OBJECT
public:
    using Table = std::shared_ptr<const SeriesTable>;

    //! `store` must outlive it. `server`: its key in the store.
    ChangeRecorder(CatalogStore &store, const QString &server, QObject *parent = nullptr);

    void record(const Table &before, const Table &now); //!< of one collection
    //! All its series are withdrawn. `before`: null if it is to be read from the store.
    void recordWithdrawal(const QString &collection, const Table &before);
    bool isIdle() const { return m_comparing == 0; } //!< nothing is being compared

Q_SIGNALS:
    void recorded(const QString &collection, const QList<tcia::catalog::SeriesChange> &changes); //!< at least one
    void failed(const tcia::Error &error); //!< to compare, or to store; then the changes are reported all the same
    void compared();                       //!< isIdle() may have become true

private:
    void save(const QString &collection, const QFuture<Result<QList<SeriesChange>>> &changes);

    CatalogStore &m_store;
    const QString m_server;
    int m_comparing = 0;
};

} // namespace tcia::catalog
