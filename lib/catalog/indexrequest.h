// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexfreshness.h"

#include <QElapsedTimer>
#include <QObject>

namespace tcia::catalog {

//! The pending content request of an Indexer and its outcome. Also reports collections that other requests made fresh.
//! Lives on the catalogue's thread.
class IndexRequest : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    IndexRequest(Catalog &catalog, const IndexFreshness &freshness, QObject *parent = nullptr);

    void send(const QString &collection);                   //!< must be listed in the catalogue
    const QString &collection() const { return m_pending; } //!< of the pending request; empty if there is none
    void forget() { m_pending.clear(); }                    //!< its outcome is not reported
    void cancel(); //!< forgets it, and removes it from the catalogue's queue if it has not been sent

Q_SIGNALS:
    //! A collection is fresh now, by any request. `ms`: duration of the pending request; -1 for others.
    void fetched(const QString &collection, qint64 ms);
    //! The pending request failed. `isPartial`: the series arrived nevertheless.
    void failed(const QString &collection, const tcia::Error &error, bool isPartial);

private:
    void check(qsizetype at);

    Catalog &m_catalog;
    const IndexFreshness &m_freshness;
    QString m_pending;
    int m_answersBefore = 0; //!< of that collection
    QElapsedTimer m_since;
};

} // namespace tcia::catalog
