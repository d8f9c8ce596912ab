// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

class QTreeView;

namespace tcia::desktop {

//! Keeps room for the column of a tree or table that takes what the others leave: where the view is narrow, the others
//! shrink, at most to the widths of their titles. Widths that the user sets are what they shrink from.
class StretchRoom : public QObject
{
    Q_OBJECT
public:
    //! `least`: pixels. The columns must have their widths, and `column` stretch.
    StretchRoom(QTreeView &view, int column, int least);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTreeView &m_view;
    const int m_column, m_least;
    QHash<int, int> m_wanted; //!< widths by column
    bool m_isFitting = false;
};

} // namespace tcia::desktop
