// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/actions.h"

#include "desktop/widgets/actionrow.h"
#include "desktop/window/actiontable.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tcia::desktop {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QAction *made(const MenuRow &row, QObject *parent)
{
    QAction *action = makeAction({.name = row.name,
                                  .text = translated(row.text),
                                  .icon = row.icon,
                                  .shortcuts = row.shortcuts,
                                  .context = row.context,
                                  .tip = translated(row.tip),
                                  .isCheckable = row.isCheckable},
                                 parent);
    action->setStatusTip(translated(row.tip));
    return action;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const MenuRow &row : menuRows())
        m_actions.emplace(row.act, made(row, this));
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const auto &[act, action] : m_actions)
        actions << action;
    return actions;
}

void Actions::fill(QMenuBar &bar) const
{
    const char *title = nullptr;
    QMenu *menu = nullptr;
    for (const MenuRow &row : menuRows()) {
        if (row.menu != title)
            menu = bar.addMenu(translated(title = row.menu));
        if (row.separatorBefore)
            menu->addSeparator();
        menu->addAction(m_actions.at(row.act));
    }
}

} // namespace tcia::desktop
