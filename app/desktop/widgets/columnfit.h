// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTreeView;

namespace tcia::desktop {

//! So many characters for a column, and never less than its title needs together with the arrow of the order.
void setColumnCharacters(QTreeView &view, int column, int characters);

//! Gives the first column of a tree the room that the columns beside it leave, so that the edge of the tree cuts none of them. Once
//! the user has made a column wider or narrower, or moved one, all stay as they are.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    //! Its columns must have the widths they would like. The first one does with `least` characters where else the columns up to
    //! `essential` did not show.
    ColumnFit(QTreeView &view, int least, int essential);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int columnsBeside(int first, int last, int &left) const;

    QTreeView &m_view;
    const int m_wanted;
    const int m_least;
    const int m_essential;
    bool m_isFitting = false;
    bool m_isUsers = false;
};

} // namespace tcia::desktop
