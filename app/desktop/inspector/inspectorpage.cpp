// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/inspectorpage.h"

#include "desktop/widgets/designsize.h"

#include <QVBoxLayout>

namespace tcia::desktop {

InspectorPage::InspectorPage(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget(this);
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(inside);
    const int padding = scaled(*this, 12);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(scaled(*this, 8));
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace tcia::desktop
