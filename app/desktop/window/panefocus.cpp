// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/panefocus.h"

#include "desktop/window/actions.h"

#include <QApplication>

#include <array>
#include <optional>

namespace tcia::desktop {

namespace {

struct Pane
{
    const char *name;              //!< of its object
    std::optional<Act> goes = {};  //!< the action that gives it the focus
    std::optional<Act> shows = {}; //!< the action that shows it
};

//! In the order of F6.
constexpr std::array panes {Pane {"searchField"},
                            Pane {"chipRow"},
                            Pane {"filterPane", Act::FocusFilters, Act::ShowFilters},
                            Pane {"archivePages", Act::FocusTable},
                            Pane {"selectionBar"},
                            Pane {"inspector", Act::FocusInspector, Act::ShowInspector},
                            Pane {"drawer"}};

bool takesFocus(const QWidget &control, const QWidget &pane)
{
    return control.focusPolicy() & Qt::TabFocus && control.isEnabled() && control.isVisible() &&
           (&control == &pane || pane.isAncestorOf(&control));
}

} // namespace

PaneFocus::PaneFocus(const Actions &actions, QMainWindow &window)
    : QObject(&window), m_actions(actions), m_window(window)
{
    connect(&actions[Act::NextPane], &QAction::triggered, this, [this] { step(1); });
    connect(&actions[Act::PreviousPane], &QAction::triggered, this, [this] { step(-1); });
    for (int number = 0; number < int(panes.size()); ++number)
        if (const auto goes = panes[size_t(number)].goes)
            connect(&actions[*goes], &QAction::triggered, this, [this, number] { go(number); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { remember(now); });
}

QWidget *PaneFocus::pane(int number) const
{
    return m_window.findChild<QWidget *>(QLatin1StringView(panes[size_t(number)].name));
}

int PaneFocus::focusedPane() const
{
    const QWidget *focused = m_window.focusWidget();
    for (int number = 0; number < int(panes.size()); ++number)
        if (const QWidget *candidate = pane(number);
            candidate && focused && (candidate == focused || candidate->isAncestorOf(focused)))
            return number;
    return -1;
}

void PaneFocus::remember(const QWidget *focused)
{
    if (focused && focused->window() == &m_window)
        if (const int number = focusedPane(); number >= 0)
            m_last[number] = m_window.focusWidget();
}

//! The control that had the focus last, otherwise the first one in the order of Tab; null: none takes it.
QWidget *PaneFocus::target(QWidget &pane) const
{
    for (const auto &last : m_last)
        if (last && takesFocus(*last, pane))
            return last;
    for (QWidget *control = pane.nextInFocusChain(); control != &pane; control = control->nextInFocusChain())
        if (takesFocus(*control, pane))
            return control;
    return takesFocus(pane, pane) ? &pane : nullptr;
}

bool PaneFocus::go(int number)
{
    QWidget *to = pane(number);
    if (to && !to->isVisible())
        if (const auto shows = panes[size_t(number)].shows)
            m_actions[*shows].trigger();
    QWidget *control = to && to->isVisible() ? target(*to) : nullptr;
    if (control)
        control->setFocus(Qt::TabFocusReason);
    return control;
}

//! To the next visible pane with a control that takes the focus.
void PaneFocus::step(int direction)
{
    const int count = int(panes.size());
    const int from = std::max(focusedPane(), direction > 0 ? -1 : 0);
    for (int i = 1; i <= count; ++i) {
        const int number = (from + direction * i + 2 * count) % count;
        const QWidget *candidate = pane(number);
        if (candidate && candidate->isVisible() && go(number))
            return;
    }
}

} // namespace tcia::desktop
