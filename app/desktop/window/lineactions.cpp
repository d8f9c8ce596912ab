// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/lineactions.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/window/actions.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

LineActions::LineActions(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_all(new QPushButton(this))
{
    setObjectName(u"lineActions"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    for (const Act act : {Act::PauseTransfers, Act::ResumeTransfers, Act::CancelTransfers, Act::RetryTransfers}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(&actions[act]);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        m_buttons << button;
    }
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(scaled(*this, 20));
    layout->addWidget(line);
    m_all->setObjectName(u"pauseOrResumeAll"_s);
    m_all->setAutoDefault(false);
    layout->addWidget(m_all);

    auto *more = new QToolButton(this);
    more->setObjectName(u"moreTransferActions"_s);
    more->setIcon(icon("overflow-menu"));
    more->setToolTip(tr("More actions for transfers"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    for (const Act act : {Act::MoveTop, Act::MoveUp, Act::MoveDown, Act::MoveBottom})
        menu->addAction(&actions[act]);
    menu->addSeparator();
    for (const Act act : {Act::OpenFolder, Act::RetryFailed, Act::FetchFromIdc, Act::CancelAll, Act::ClearFinished})
        menu->addAction(&actions[act]);
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    layout->addWidget(more);

    connect(m_all, &QPushButton::clicked, this,
            [this] { m_actions[m_actions[Act::PauseAll].isEnabled() ? Act::PauseAll : Act::ResumeAll].trigger(); });
    for (const Act act : {Act::PauseAll, Act::ResumeAll})
        connect(&actions[act], &QAction::changed, this, &LineActions::showAll);
    setCompact(false);
    showAll();
}

void LineActions::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) == isCompact)
        return;
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

int LineActions::widthOf(bool isCompact) const
{
    constexpr double besideIcon = 8; // design pixels
    int words = 0;
    for (const QToolButton *button : m_buttons)
        words += fontMetrics().horizontalAdvance(withoutMarks(button->text())) + scaled(*this, besideIcon);
    return sizeHint().width() + (m_isCompact && !isCompact ? words : !m_isCompact && isCompact ? -words : 0);
}

void LineActions::showAll()
{
    const bool resumes = !m_actions[Act::PauseAll].isEnabled() && m_actions[Act::ResumeAll].isEnabled();
    const QAction &action = m_actions[resumes ? Act::ResumeAll : Act::PauseAll];
    m_all->setText(action.text());
    m_all->setToolTip(action.toolTip());
    m_all->setEnabled(action.isEnabled());
}

} // namespace tcia::desktop
