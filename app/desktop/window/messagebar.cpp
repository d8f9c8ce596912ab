// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/messagebar.h"

#include "desktop/widgets/designsize.h"

#include <QEvent>
#include <QShortcut>

namespace tcia::desktop {

namespace {
constexpr double rowHeight = 40; // of the chips, which one or two lines cover
}

MessageBar::MessageBar(QWidget &body) : Notice(Form::Line, body.parentWidget()), m_body(body)
{
    body.installEventFilter(this);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    for (const auto signal :
         {&QShortcut::activated, &QShortcut::activatedAmbiguously}) // a pane over the rows has it, too
        connect(escape, signal, this, &QWidget::hide);
}

bool MessageBar::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        place();
    return Notice::event(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return Notice::eventFilter(watched, event);
}

void MessageBar::place()
{
    const QRect body = m_body.geometry();
    const int wanted = qMax(scaled(*this, rowHeight), heightForWidth(body.width()));
    setGeometry(body.left(), body.top(), body.width(), qMin(wanted, body.height()));
    raise();
}

} // namespace tcia::desktop
