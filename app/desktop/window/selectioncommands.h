// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "session/serversession.h"

#include <functional>

namespace tcia::session {
class DiskIndex;
}

namespace tcia::desktop {

class Actions;
class SelectionAdder;

//! What the actions of one server do with the selected series: add them to the basket, take them out, open their
//! folder. Says what was done. GUI thread.
class SelectionCommands : public QObject
{
    Q_OBJECT
public:
    using Current = std::function<QModelIndexList()>; //!< the tree's current row
    //! Connects the actions. All must outlive it. Without a selection, `current` is added.
    SelectionCommands(session::ServerSession &session, models::CatalogModel &tree, const session::DiskIndex &disk,
                      const Actions &actions, Current current, QObject *parent);

Q_SIGNALS:
    void said(const QString &words, bool canUndo);
    void failed(const tcia::Error &error);

private:
    void addToBasket();
    void removeFromBasket();
    void openFolder();
    void sayAdded(const session::AddResult &what);

    session::ServerSession &m_session;
    const session::DiskIndex &m_disk;
    const Current m_current;
    SelectionAdder *m_adder;
};

} // namespace tcia::desktop
