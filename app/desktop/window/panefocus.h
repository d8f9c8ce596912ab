// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMainWindow>
#include <QPointer>

namespace tcia::desktop {

class Actions;

//! Moves the keyboard focus between the panes of the window: F6 and Shift+F6 in order, Alt+1 to Alt+3 directly. A pane
//! gets it back where it had it last; a hidden one is shown first. GUI thread.
class PaneFocus : public QObject
{
    Q_OBJECT
public:
    //! Owned by `window`, whose panes may come and go: they are found by their object names.
    PaneFocus(const Actions &actions, QMainWindow &window);

private:
    QWidget *pane(int number) const; //!< null: not there now
    QWidget *target(QWidget &pane) const;
    int focusedPane() const; //!< -1: none
    void step(int direction);
    bool go(int number);
    void remember(const QWidget *focused);

    const Actions &m_actions;
    QMainWindow &m_window;
    QHash<int, QPointer<QWidget>> m_last; //!< the control of each pane that had the focus last
};

} // namespace tcia::desktop
