// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/recentlists.h"
#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;
class ListAdder;
class ManifestAdder;
class SearchField;

//! Everything by which lists come into the window: the dialogs for shared lists and manifests, the recent lists, what
//! is dropped. See ListAdder and ManifestAdder for what happens then.
class ListDialogs : public QObject
{
    Q_OBJECT
public:
    //! Connects the actions. All must outlive it; the dialogs belong to `window`.
    ListDialogs(session::Services &services, const Actions &actions, SearchField &search, QWidget &window,
                QObject *parent);

    void addManifest(const QString &path); //!< see ManifestAdder

Q_SIGNALS:
    void statusMessage(const QString &words, bool canUndo); //!< a message for the selection bar
    void warned(const QString &words);                      //!< a warning that the user should read
    void failed(const tcia::Error &error);
    void folderDropped(const QString &path);

private:
    void connectAdders();
    void openSharedList();
    void openManifest();
    void openRecent(const session::RecentList &list);
    void showAdded(const QString &sharedList, const session::AddResult &what);

    session::Services &m_services;
    QWidget &m_window;
    ListAdder *m_lists;
    ManifestAdder *m_manifests;
    session::RecentLists m_recent;
};

} // namespace tcia::desktop
