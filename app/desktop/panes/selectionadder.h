// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/basketfiller.h"

#include <QHash>
#include <QPersistentModelIndex>

namespace tcia::desktop {

//! Adds the selection of the tree to the basket. Incomplete collections are loaded first; their selected nodes are
//! added afterwards.
class SelectionAdder : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionAdder(catalog::Catalog &catalog, models::CatalogModel &tree, session::BasketFiller &filler,
                   QObject *parent = nullptr);

    //! Adds the series that pass the filter below these nodes of the tree, of any level.
    void addBelow(const QModelIndexList &nodes);

Q_SIGNALS:
    void added(const tcia::session::AddResult &what);
    void waiting(const QString &collection); //!< it is being loaded and will be added afterwards
    void failed(const tcia::Error &error);

private:
    void addRecords(const QModelIndexList &nodes);
    void addWaiting(const catalog::CatalogEntry &entry);

    models::CatalogModel &m_tree;
    session::BasketFiller &m_filler;
    QHash<QString, QList<QPersistentModelIndex>> m_wanted; //!< by collection: nodes to add once it is loaded
};

} // namespace tcia::desktop
