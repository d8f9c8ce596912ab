// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/actionrow.h"

#include "desktop/widgets/icons.h"

#include <QCoreApplication>

namespace tcia::desktop {

QAction *makeAction(const ActionRow &row, QObject *parent)
{
    auto *action = new QAction(icon(row.icon), row.text, parent);
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.shortcuts), QKeySequence::PortableText));
    action->setShortcutContext(row.context);
    action->setCheckable(row.isCheckable);
    setTip(*action, row.tip);
    return action;
}

void setTip(QAction &action, const QString &tip)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(key.isEmpty() ? tip : QCoreApplication::translate("Actions", "%1 (%2)").arg(tip, key));
}

} // namespace tcia::desktop
