// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexfreshness.h"

#include <QElapsedTimer>
#include <QObject>

namespace tcia::catalog {

//! The one request for content that an Indexer has pending, and what comes of it. Also sees what others request. Lives
//! on the catalogue's thread.
class IndexRequest : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    IndexRequest(Catalog &catalog, const IndexFreshness &freshness, QObject *parent = nullptr);

    void send(const QString &collection);                   //!< one that the catalogue lists
    const QString &collection() const { return m_pending; } //!< whose answer is pending; empty: none
    void forget() { m_pending.clear(); }                    //!< what comes of it is not told
    void cancel();                                          //!< forgets it, and drops it if it has not been sent

Q_SIGNALS:
    //! A collection is fresh, by any request. `ms`: how long the pending one took; -1 for others.
    void fetched(const QString &collection, qint64 ms);
    //! The pending request. `isPartial`: the series arrived all the same.
    void failed(const QString &collection, const tcia::Error &error, bool isPartial);

private:
    void look(qsizetype at);

    Catalog &m_catalog;
    const IndexFreshness &m_freshness;
    QString m_pending;
    int m_answersBefore = 0; //!< of that collection
    QElapsedTimer m_since;
};

} // namespace tcia::catalog
