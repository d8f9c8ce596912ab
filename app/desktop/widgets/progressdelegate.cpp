// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/progressdelegate.h"

#include "models/transfermodel.h"

#include <QApplication>
#include <QStyleOptionProgressBar>

namespace tcia::desktop {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const double fraction = index.data(models::TransferModel::ProgressRole).toDouble();
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    if (fraction < 0) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QStyleOptionProgressBar bar;
    bar.rect = option.rect.adjusted(2, 2, -2, -2);
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.direction = option.direction;
    bar.state = option.state | QStyle::State_Horizontal;
    bar.minimum = 0;
    bar.maximum = 1000;
    bar.progress = int(fraction * 1000);
    bar.text = tr("%1 %").arg(int(fraction * 100));
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
}

} // namespace tcia::desktop
