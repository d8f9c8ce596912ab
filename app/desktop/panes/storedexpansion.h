// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"

#include <QSet>
#include <QTimer>

class QTreeView;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! The expanded nodes of the archive's tree, persistent for each server. A node is expanded again as soon as it is
//! shown: after a restart, which loads its collection, and when a filter shows it again. Stored soon after each change.
//! Owned by the view; GUI thread.
class StoredExpansion : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 500; //!< nodes that are remembered

    //! `tree` is the view's model. `server` is the catalogue's key. `settings` must outlive it.
    StoredExpansion(QTreeView &view, models::CatalogModel &tree, session::Settings &settings, QString server);
    ~StoredExpansion() override; //!< stores what is pending

private:
    QString keyOf(const QModelIndex &node) const; //!< its identifiers from the collection on
    void restoreBelow(const QModelIndex &parent, int first, int last);
    void store();

    QTreeView &m_view;
    models::CatalogModel &m_tree;
    session::Settings &m_settings;
    const QString m_server;
    QSet<QString> m_expanded;
    QTimer m_delayTimer;
};

} // namespace tcia::desktop
