// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "basket/basket.h"
#include "models/catalogmodel.h"

#include <functional>

namespace tcia::desktop {

//! What became of adding to the basket.
struct Added
{
    qsizetype fresh = 0;       //!< were not in it before
    qsizetype already = 0;     //!< were in it already, or named twice
    qint64 unreadable = 0;     //!< lines of a manifest that make no sense
    QString otherServer {};    //!< the server a manifest was made for, if that is not this one
};

//! "12 series added, 3 were in the basket already"
QString wordsOf(const Added &what);

//! Fills the basket from wherever series come: chosen rows, whole collections (loaded first where needed), a shared list's
//! name, a manifest's file.
class BasketFiller : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    BasketFiller(archive::Archive &archive, catalog::Catalog &catalog, models::CatalogModel &tree, basket::Basket &basket,
                 QObject *parent = nullptr);

    //! Adds what passes the filter below these nodes of the tree, on all levels; of collections whose content is not all there
    //! yet it is added when the rest has come.
    void addBelow(const QModelIndexList &nodes);

    //! Adds what `gather` puts together on the pool.
    QFuture<Result<Added>> add(std::function<QList<Series>()> gather);
    QFuture<Result<Added>> addSharedList(const QString &name);
    QFuture<Result<Added>> addManifest(const QString &path);

Q_SIGNALS:
    void added(const tcia::desktop::Added &what);
    void waiting(const QString &collection); //!< it is being loaded and will be added
    void failed(const tcia::Error &error);

private:
    void addRecords(const QModelIndexList &nodes);
    void addWaiting(const catalog::Entry &entry);

    archive::Archive &m_archive;
    models::CatalogModel &m_tree;
    basket::Basket &m_basket;
    QHash<QString, QList<QPersistentModelIndex>> m_wanted; //!< by collection: what is to be added once it is loaded
};

} // namespace tcia::desktop
