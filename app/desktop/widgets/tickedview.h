// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/fasttreeview.h"
#include "desktop/widgets/rowdelegate.h"
#include "session/seriesselection.h"

#include <functional>
#include <memory>
#include <optional>

namespace tcia::desktop {

//! Paints ticked rows as selected.
class TickedRowDelegate : public RowDelegate
{
    Q_OBJECT
public:
    //! `tickColumn`: the model column whose Qt::CheckStateRole is the row's tick.
    TickedRowDelegate(const Roles &roles, int tickColumn, QObject *parent = nullptr)
        : RowDelegate(roles, parent), m_tickColumn(tickColumn)
    {
    }
    bool isTicked(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_tickColumn;
};

//! A tree or table that shows the session's shared selection as ticked rows; the view has no selection of its own. A
//! click or an arrow key selects one series, Ctrl+click and Space toggle a row, Shift with either extends from the last
//! one, Ctrl+A ticks all visible series, Esc clears the selection. GUI thread.
class TickedView : public FastTreeView
{
    Q_OBJECT
public:
    using Target = session::SeriesSelection::Target;
    //! The series of a row; those of a whole collection have no rows.
    using TargetOf = std::function<Target(const QModelIndex &row)>;

    TickedView(session::SeriesSelection &selection, TargetOf targetOf, TickedRowDelegate *delegate, int tickColumn,
               QWidget *parent = nullptr);

    std::unique_ptr<QMimeData> dragged() const; //!< the selection, as a drag from here carries it
    void tickCurrentOnly();                     //!< selects the current row's series, if it is one

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isSeries(const QModelIndex &row) const;
    bool isWholeCollection(const QModelIndex &row) const;
    void setTicked(const QModelIndex &row, bool on);
    void tickRange(const QModelIndex &last);
    void extendRange(const QModelIndex &before, const QModelIndex &now);
    std::vector<Target> targetsBetween(QModelIndex from, QModelIndex to) const;
    void followKeyboard();
    void setTickAnchor(const QModelIndex &row) { m_anchor = row.siblingAtColumn(0); }

    session::SeriesSelection &m_selection;
    const TargetOf m_targetOf;
    TickedRowDelegate *m_delegate;
    const int m_tickColumn;
    QPersistentModelIndex m_anchor;    //!< start of a range
    std::optional<QPoint> m_dragStart; //!< where a drag of rows may have begun
    QPersistentModelIndex m_deferred;  //!< a pressed row of several selected ones; selected alone when released
};

} // namespace tcia::desktop
