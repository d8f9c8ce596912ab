// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QTreeView;

namespace tcia::desktop {

//! Sets a column's width in characters, at least the width of its title and sort indicator.
void setColumnCharacters(QTreeView &view, int column, int characters);

//! Shares a tree's width among its columns, so that no column is cut off. Stops as soon as the user resizes, moves,
//! shows or hides a column.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        int least = 0;          //!< characters to which the first column shrinks, to show the columns up to `essential`
        int essential = -1;     //!< a column
        int widest = -1;        //!< takes what is left before the first column does, within limits; -1: none
        QList<int> extras = {}; //!< columns that are shown only where there is room for them, in this order
    };
    //! The columns must have their places and preferred widths; the first one takes what is left.
    ColumnFit(QTreeView &view, const Plan &plan);

    bool isFitting() const { return !m_isSetByUser; }
    void setFitting(bool on); //!< off: the widths are the user's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int showExtras(int left);
    void share(int first, int left);
    struct Placement
    {
        int left = 0; //!< width left over by the columns that fit
        bool hasEssential = false;
        bool isWhole = true; //!< all columns fit
    };
    Placement place(int first) const;

    QTreeView &m_view;
    const Plan m_plan;
    const int m_wanted;
    const int m_least;
    const int m_widestWanted; //!< its width while nothing is left
    QList<int> m_extraWidths;
    bool m_isFitting = false;
    bool m_isSetByUser = false;
};

} // namespace tcia::desktop
