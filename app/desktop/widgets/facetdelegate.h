// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace tcia::desktop {

//! Paints the rows of the filter pane: heads with chevron, title and detail; values with box, count and a bar
//! proportional to it, in the accent colour if ticked; links. Places the controls of the other rows.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FacetDelegate(QTreeView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *control, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    //! The view toggles boxes itself.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    int pixels(double length) const;
    int rightEdge() const;
    void paintHead(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintLink(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    QTreeView &m_view;
};

} // namespace tcia::desktop
