// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/panearrangement.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/overlayframe.h"
#include "desktop/widgets/storedsplitter.h"
#include "desktop/window/actions.h"

#include <QAction>
#include <QEvent>

#include <utility>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double wideWindow = 1600;
constexpr double filtersWidth = 224, leastFilters = 176, mostFilters = 320;
constexpr double inspectorWidth = 360, wideInspector = 440;

} // namespace

PaneArrangement::PaneArrangement(const Parts &parts, Actions &actions, session::Settings &settings)
    : QObject(&parts.body),
      m_body(parts.body),
      m_split(parts.split),
      m_rows(parts.rows),
      m_settings(settings),
      m_panes {Pane {new OverlayFrame(parts.filters, Qt::RightEdge, &parts.split), actions[Act::ShowFilters],
                     actions[Act::FocusFilters], session::Setting::FiltersShown},
               Pane {new OverlayFrame(parts.inspector, Qt::LeftEdge, &parts.body), actions[Act::ShowInspector],
                     actions[Act::FocusInspector], session::Setting::InspectorShown}}
{
    OverlayFrame *filters = m_panes[Filters].frame;
    filters->setMinimumWidth(scaled(m_body, leastFilters));
    filters->setMaximumWidth(scaled(m_body, mostFilters));
    m_split.insertWidget(0, filters);
    m_split.setChildrenCollapsible(false);
    m_split.setStretchFactor(1, 1);
    m_split.setSizes({scaled(m_body, filtersWidth), scaled(m_body, 696)});
    m_split.restore();
    connectPane(Filters);
    connectPane(Inspector);
    m_body.installEventFilter(this);
    m_rows.installEventFilter(this);
}

void PaneArrangement::connectPane(Side side)
{
    Pane &pane = m_panes[side];
    pane.isShown = m_settings.value(pane.setting).toBool();
    connect(&pane.shows, &QAction::triggered, this, [this, side](bool on) {
        if (!isNarrow())
            m_settings.setValue(m_panes[side].setting, on);
        setShown(side, on);
        if (on && isNarrow())
            m_panes[side].focuses.trigger();
    });
    connect(pane.frame, &OverlayFrame::closeRequested, this, [this, side] { setShown(side, false); });
}

bool PaneArrangement::isNarrow() const { return desktop::isNarrow(m_body); }

void PaneArrangement::showFilters()
{
    if (!m_panes[Filters].isShown)
        m_panes[Filters].shows.trigger();
}

void PaneArrangement::setShown(Side side, bool isShown)
{
    Pane &pane = m_panes[side];
    QWidget *focused = m_body.window()->focusWidget();
    if (std::exchange(pane.isShown, isShown) == isShown)
        return;
    if (isShown)
        pane.focusBefore = focused;
    const bool hadFocus = focused && pane.frame->isAncestorOf(focused);
    arrange();
    if (!isShown && hadFocus && pane.frame->isOverlay() && pane.focusBefore)
        pane.focusBefore->setFocus(Qt::OtherFocusReason);
}

//! In a narrow window overlays open on request only; in a wide one the panes are as they were left there.
void PaneArrangement::setNarrow(bool isNarrow)
{
    m_isNarrow = false; // nothing is an overlay while the filters change their parent, which resizes the rows
    for (Pane &pane : m_panes) {
        pane.isShown = !isNarrow && m_settings.value(pane.setting).toBool();
        pane.frame->setOverlay(isNarrow);
    }
    OverlayFrame *filters = m_panes[Filters].frame;
    if (isNarrow) {
        m_wide = m_split.saveState();
        filters->setParent(&m_body);
    } else {
        m_split.insertWidget(0, filters);
        m_split.setStretchFactor(0, 0);
        m_split.setStretchFactor(1, 1);
        m_split.restoreState(m_wide);
    }
    m_isNarrow = isNarrow;
    Q_EMIT narrowChanged(isNarrow);
}

//! Called for every size: what a narrow window hides reappears when it is wide again.
void PaneArrangement::arrange()
{
    if (const bool narrow = isNarrow(); narrow != m_isNarrow)
        setNarrow(narrow);
    const bool isWide = m_body.width() >= scaled(m_body, wideWindow);
    const int right = scaled(m_body, isWide ? wideInspector : inspectorWidth);
    const bool isBeside = m_panes[Inspector].isShown && !m_isNarrow;
    m_split.setGeometry(0, 0, m_body.width() - (isBeside ? right : 0), m_body.height());
    if (!m_isNarrow)
        m_panes[Inspector].frame->setGeometry(m_body.width() - right, 0, right, m_body.height());
    for (const Pane &pane : m_panes) {
        pane.shows.setChecked(pane.isShown);
        pane.frame->setVisible(pane.isShown);
    }
    m_split.refresh(); // with the handle, at once
    placeOverlays();
}

void PaneArrangement::placeOverlays()
{
    if (!m_isNarrow)
        return;
    const QRect rows(m_rows.mapTo(&m_body, QPoint()), m_rows.size());
    const int left = scaled(m_body, filtersWidth), right = scaled(m_body, inspectorWidth);
    m_panes[Filters].frame->setGeometry(rows.left(), rows.top(), left, rows.height());
    m_panes[Inspector].frame->setGeometry(rows.right() + 1 - right, rows.top(), right, rows.height());
    for (const Pane &pane : m_panes)
        pane.frame->raise();
}

bool PaneArrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        watched == &m_body ? arrange() : placeOverlays();
    return QObject::eventFilter(watched, event);
}

} // namespace tcia::desktop
