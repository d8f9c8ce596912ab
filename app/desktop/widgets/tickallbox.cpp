// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tickallbox.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"

#include <QHeaderView>
#include <QPainter>

namespace tcia::desktop {

using session::SeriesSelection;

TickAllBox::TickAllBox(SeriesSelection &selection, QHeaderView &header, int column)
    : QCheckBox(header.viewport()), m_selection(selection), m_header(header), m_column(column)
{
    setObjectName(QStringLiteral("tickAllBox"));
    setTristate(true);
    setFocusPolicy(Qt::NoFocus); // its keys are Ctrl+A and Esc
    setAccessibleName(tr("Select all shown"));
    setToolTip(tr("Select all shown series, or none (Ctrl+A, Esc)"));
    connect(&selection, &SeriesSelection::changed, this, &TickAllBox::showState);
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(&header, signal, this, &TickAllBox::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &TickAllBox::place);
    place();
    showState();
}

void TickAllBox::showState()
{
    const SeriesSelection::State state = m_selection.stateOfAll();
    setCheckState(state == SeriesSelection::State::None   ? Qt::Unchecked
                  : state == SeriesSelection::State::Part ? Qt::PartiallyChecked
                                                          : Qt::Checked);
}

bool TickAllBox::hitButton(const QPoint &at) const { return rect().contains(at); }

//! The selection decides what is shown.
void TickAllBox::nextCheckState()
{
    if (checkState() == Qt::Checked)
        m_selection.clear();
    else
        m_selection.tickAllShown();
    showState(); // nothing may be shown
}

void TickAllBox::place()
{
    setGeometry(m_header.sectionViewportPosition(m_column), 0, m_header.sectionSize(m_column), m_header.height());
}

void TickAllBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCheckBox(painter, rect(), checkState(), designScale(font()), false, palette());
}

} // namespace tcia::desktop
