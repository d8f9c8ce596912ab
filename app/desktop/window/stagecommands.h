// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;

//! Converts, sends or hands to a program the selected series that are on disk. GUI thread.
class StageCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the action. All must outlive it; the dialog belongs to `window`.
    StageCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

Q_SIGNALS:
    void said(const QString &words);
    void failed(const tcia::Error &error);

private:
    using PlacesByRoot = QHash<QString, QList<session::FolderStages::Place>>;
    void choose();
    void ask(const PlacesByRoot &places);

    session::Services &m_services;
    QWidget &m_window;
};

} // namespace tcia::desktop
