// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/overlayframe.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace tcia::desktop {

namespace {
constexpr double outlineWidth = 2;
}

OverlayFrame::OverlayFrame(QWidget &pane, Qt::Edge inner, QWidget *parent)
    : QWidget(parent),
      m_inner(inner),
      m_layout(new QVBoxLayout(this)),
      m_escape(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    setAutoFillBackground(true);
    m_layout->setContentsMargins({});
    m_layout->addWidget(&pane);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &OverlayFrame::closeRequested);
}

void OverlayFrame::setOverlay(bool isOverlay)
{
    m_isOverlay = isOverlay;
    m_escape->setEnabled(isOverlay);
    const int line = isOverlay ? scaled(*this, outlineWidth) : 0;
    m_layout->setContentsMargins(m_inner == Qt::LeftEdge ? line : 0, 0, m_inner == Qt::RightEdge ? line : 0, 0);
    update();
}

void OverlayFrame::paintEvent(QPaintEvent *)
{
    if (!m_isOverlay)
        return;
    const int line = scaled(*this, outlineWidth);
    const int left = m_inner == Qt::LeftEdge ? 0 : width() - line;
    QPainter(this).fillRect(left, 0, line, height(), coloursOf(palette()).outline);
}

} // namespace tcia::desktop
