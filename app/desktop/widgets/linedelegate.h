// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace tcia::desktop {

//! Paints single-line text cells in less than half the time of Qt's delegate, which lays out each as a paragraph.
//! Delegates all other cells to Qt's.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Whether an initialised cell is one line of text and nothing else.
    static bool isLine(const QStyleOptionViewItem &cell);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tcia::desktop
