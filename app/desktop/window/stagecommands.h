// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;

//! Converts, sends or hands to a program series that are on disk: the selected ones, or those of transfers. GUI thread.
class StageCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the action. All must outlive it; the dialog belongs to `window`.
    StageCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

    void choose(const QList<transfer::TransferId> &transfers); //!< of those that are done

Q_SIGNALS:
    void said(const QString &words);
    void failed(const tcia::Error &error);

private:
    using PlacesByRoot = QHash<QString, QList<session::FolderStages::Place>>;
    void chooseSelected();
    void take(const Result<PlacesByRoot> &places, const QString &noneWords);
    void ask(const PlacesByRoot &places);

    session::Services &m_services;
    QWidget &m_window;
};

} // namespace tcia::desktop
