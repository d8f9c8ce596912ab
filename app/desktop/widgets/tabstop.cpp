// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tabstop.h"

#include <QKeyEvent>
#include <QWidget>

namespace tcia::desktop {

TabStop::TabStop(QWidget *parent) : QObject(parent) {}

void TabStop::setMembers(const QList<QWidget *> &members)
{
    for (const QPointer<QWidget> &old : std::as_const(m_members))
        if (old && !members.contains(old.data()))
            old->removeEventFilter(this);
    m_members.clear();
    for (QWidget *member : members) {
        m_members << member;
        member->installEventFilter(this); // once only
    }
    const QList<QWidget *> candidates = visible();
    setCurrent(candidates.contains(m_current.data()) || candidates.isEmpty() ? m_current.data() : candidates.first());
}

QList<QWidget *> TabStop::visible() const
{
    QList<QWidget *> members;
    for (const QPointer<QWidget> &member : m_members)
        if (member && !member->isHidden())
            members << member.data();
    return members;
}

void TabStop::setCurrent(QWidget *member)
{
    m_current = member;
    for (const QPointer<QWidget> &each : std::as_const(m_members))
        if (each)
            each->setFocusPolicy(each == member ? Qt::StrongFocus : Qt::ClickFocus);
}

bool TabStop::move(QWidget *from, int key)
{
    const QList<QWidget *> members = visible();
    const qsizetype at = members.indexOf(from);
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up: to = at - 1; break;
    case Qt::Key_Right:
    case Qt::Key_Down: to = at + 1; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = members.size() - 1; break;
    default: return false;
    }
    if (to >= 0 && to < members.size())
        members[to]->setFocus(Qt::TabFocusReason);
    return true;
}

bool TabStop::eventFilter(QObject *watched, QEvent *event)
{
    auto *member = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn)
        setCurrent(member);
    else if (event->type() == QEvent::KeyPress)
        return move(member, static_cast<QKeyEvent *>(event)->key());
    return QObject::eventFilter(watched, event);
}

} // namespace tcia::desktop
