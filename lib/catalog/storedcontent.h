// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"

#include <QObject>

namespace tcia::catalog {

//! Opens the stored content of one server once: the names of its collections, then their tables on the pool, in batches
//! as they are read. Lives on one thread; the store must outlive it.
class StoredContent : public QObject
{
    Q_OBJECT
public:
    StoredContent(CatalogStore &store, const QString &server, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    void namesRead(const QStringList &collections);
    void filesFound(const QStringList &collections); //!< those with stored content, listed or not
    void tableRead(const tcia::catalog::StoredCollection &file,
                   const std::shared_ptr<const tcia::catalog::SeriesTable> &table);
    void batchRead();                      //!< after the tables of a batch
    void failed(const tcia::Error &error); //!< a part cannot be read; the others follow
    void ended();                          //!< emitted once: no further names or tables follow

private:
    void readTables(const Result<QList<StoredCollection>> &stored);
    void reportDamaged(const QStringList &collections);

    CatalogStore &m_store;
    const QString m_server;
};

} // namespace tcia::catalog
