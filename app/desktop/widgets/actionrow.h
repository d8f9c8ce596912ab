// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QString>

namespace tcia::desktop {

//! An action as a row of a table describes it, its texts translated.
struct ActionRow
{
    const char *name; //!< of the object, for tests
    QString text;
    const char *icon;      //!< see icon()
    const char *shortcuts; //!< portable text, several separated by "; "
    Qt::ShortcutContext context;
    QString tip;
    bool isCheckable = false;
};

//! A new action, owned by `parent`. GUI thread.
QAction *makeAction(const ActionRow &row, QObject *parent);

//! Sets the action's tooltip: the tip, with the first shortcut if there is one.
void setTip(QAction &action, const QString &tip);

} // namespace tcia::desktop
