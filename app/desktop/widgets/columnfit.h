// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTreeView;

namespace tcia::desktop {

//! Sets a column's width in characters, at least the width of its title and sort indicator.
void setColumnCharacters(QTreeView &view, int column, int characters);

//! Resizes a tree's first column to the space left by the others, so that no column is cut off. Stops as soon as the
//! user resizes or moves a column.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    //! The columns must have their places and preferred widths. The first one shrinks to `least` characters if needed
    //! to show the columns up to `essential`.
    //! What is left in a wide view goes to the first column up to twice its width, then to `widest` if there is one.
    ColumnFit(QTreeView &view, int least, int essential, int widest = -1);

    bool isFitting() const { return !m_isSetByUser; }
    void setFitting(bool on); //!< off: the widths are the user's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    struct Placement
    {
        int left = 0; //!< width left over by the columns that fit
        bool hasEssential = false;
    };
    Placement place(int first) const;

    QTreeView &m_view;
    const int m_wanted;
    const int m_least;
    const int m_essential;
    const int m_widest;
    const int m_widestWanted; //!< its width while nothing is left
    bool m_isFitting = false;
    bool m_isSetByUser = false;
};

} // namespace tcia::desktop
