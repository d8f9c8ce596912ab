// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/window/actiontable.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

class QMenuBar;
class QToolBar;

namespace tcia::desktop {

//! The window's actions, created from the table.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent);

    QAction &operator[](Act act) const { return *m_actions.at(act); }

    QList<QAction *> all() const; //!< in the order of the enumeration
    //! Builds the menus.
    void fill(QMenuBar &bar) const;

private:
    std::map<Act, QAction *> m_actions;
};

} // namespace tcia::desktop
