// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>

namespace tcia::desktop {

namespace {

void collect(QWidget &widget, QList<QWidget *> &controls);

void collect(const QLayout &layout, QList<QWidget *> &controls)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, controls);
        else if (const QLayout *below = item->layout())
            collect(*below, controls);
    }
}

//! A control is taken with all that is in it: a box with its field.
void collect(QWidget &widget, QList<QWidget *> &controls)
{
    const bool isControl = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
    if (isControl)
        controls << &widget;
    else if (const auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
        collect(*area->widget(), controls);
    else if (const QLayout *layout = widget.layout())
        collect(*layout, controls);
}

} // namespace

void orderTabsByLayout(QWidget &window)
{
    QList<QWidget *> controls;
    collect(window, controls);
    for (qsizetype i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls[i - 1], controls[i]);
}

} // namespace tcia::desktop
