// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawer.h"

#include "desktop/widgets/designsize.h"
#include "desktop/window/drawerpages.h"
#include "desktop/window/transfersline.h"
#include "session/settings.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr double pagesHeight = 240, leastHeight = 160; // design pixels
}

Drawer::Drawer(TransfersLine &line, DrawerPages &pages, session::Settings &settings, QWidget *parent)
    : QWidget(parent), m_line(line), m_pages(pages), m_settings(settings)
{
    setObjectName(u"drawer"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&line);
    layout->addWidget(&pages, 1);
    connect(&line, &TransfersLine::openRequested, this, &Drawer::setOpen);
    connect(&line, &TransfersLine::problemsRequested, this, [this] {
        m_pages.showProblems();
        setOpen(true);
    });
    connect(&pages, &DrawerPages::shown, this, [this] { setOpen(true); });
    connect(&pages, &DrawerPages::problemsCounted, &line, &TransfersLine::setProblems);
    setOpen(settings.value(session::Setting::DrawerOpen).toBool());
}

bool Drawer::isOpen() const { return m_settings.value(session::Setting::DrawerOpen).toBool(); }

QSize Drawer::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_line.height() + (isOpen() ? scaled(*this, pagesHeight) : 0)};
}

//! The panes above get the rest. A splitter does not do so by itself when a part's limits change.
void Drawer::takeHeight(int wanted)
{
    if (auto *split = qobject_cast<QSplitter *>(parentWidget()))
        split->setSizes({split->height() - split->handleWidth() - wanted, wanted});
}

void Drawer::grow()
{
    constexpr double share = 0.4; // of what it shares with the rows
    const int first = std::min(sizeHint().height(), int(parentWidget()->height() * share));
    takeHeight(std::clamp(m_openHeight > 0 ? m_openHeight : first, minimumHeight(), maximumHeight()));
}

void Drawer::limitHeight()
{
    const int half = window()->height() / 2;
    setMaximumHeight(m_isShown ? std::max(minimumHeight(), half) : m_line.maximumHeight());
}

void Drawer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this); // once, however often it is shown
    limitHeight();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        limitHeight();
    return QWidget::eventFilter(watched, event);
}

void Drawer::setOpen(bool open)
{
    const bool wasOpen = std::exchange(m_isShown, open);
    if (wasOpen && !open)
        m_openHeight = height();
    m_settings.setValue(session::Setting::DrawerOpen, open);
    m_line.setOpen(open);
    m_pages.setVisible(open);
    const int least = scaled(*this, leastHeight);
    setMinimumHeight(m_line.minimumHeight() + (open ? least : 0));
    limitHeight();
    if (open && !wasOpen)
        grow();
    else if (wasOpen && !open)
        takeHeight(m_line.maximumHeight());
}

} // namespace tcia::desktop
