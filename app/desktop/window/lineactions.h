// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Actions;

//! The buttons of the open transfers line: actions for the selected transfers, *Pause all* or *Resume all*, and a menu
//! with the others.
class LineActions : public QWidget
{
    Q_OBJECT
public:
    //! `actions` must outlive it.
    explicit LineActions(Actions &actions, QWidget *parent = nullptr);

    void setCompact(bool isCompact); //!< icons without words
    int widthOf(bool isCompact) const;

private:
    void showAll();

    Actions &m_actions;
    QList<QToolButton *> m_buttons;
    QPushButton *m_all;
    bool m_isCompact = true;
};

} // namespace tcia::desktop
