// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/buttonfit.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace tcia::desktop {

ButtonFit::ButtonFit(QWidget &pane, QLayout &row) : QObject(&pane), m_pane(pane), m_row(row)
{
    pane.setMinimumWidth(1);
    pane.installEventFilter(this);
}

bool ButtonFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::ShowToParent)
        fit();
    return QObject::eventFilter(watched, event);
}

void ButtonFit::fit()
{
    const auto show = [this](Qt::ToolButtonStyle style) {
        for (int i = 0; i < m_row.count(); ++i)
            if (auto *button = qobject_cast<QToolButton *>(m_row.itemAt(i)->widget());
                button && button->defaultAction())
                button->setToolButtonStyle(style);
        m_row.invalidate();
    };
    show(Qt::ToolButtonTextBesideIcon);
    if (m_row.minimumSize().width() > m_pane.width())
        show(Qt::ToolButtonIconOnly);
}

} // namespace tcia::desktop
