// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/rules.h"
#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;

//! Takes series out of the open basket that do not pass the rules of a cohort. GUI thread; the work is done on the
//! pool.
class RuleCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the action. All must outlive it; the dialog belongs to `window` and closes with the server.
    RuleCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

Q_SIGNALS:
    void said(const QString &words, bool canUndo);
    void failed(const tcia::Error &error);

private:
    void choose();
    void keep(const cohort::Rules &rules);

    session::Services &m_services;
    QWidget &m_window;
};

} // namespace tcia::desktop
