// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QTreeView;

namespace tcia::desktop {

//! Keeps the first columns of a view, up to its name, in place while the others are scrolled sideways: a twin with the
//! same model, current row, order and branches lies above them. There is no twin while nothing is scrolled. Owned by
//! the view. GUI thread.
class FrozenColumns : public QObject
{
    Q_OBJECT
public:
    //! Makes a view that looks and acts like this one over the same model.
    using NewTwin = std::function<QTreeView *(QWidget *parent)>;

    FrozenColumns(QTreeView &view, NewTwin newTwin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int lastColumn() const; //!< by position; -1: none is frozen, as the user moved the name
    int width() const;
    void follow();
    void show();
    void connectTwin();
    void copyColumns();
    void copyBranches(const QModelIndex &parent);
    void arrange();

    QTreeView &m_view;
    const NewTwin m_newTwin;
    QTreeView *m_twin = nullptr; //!< null while nothing is scrolled
    QWidget *m_edge;             //!< the line at the block's end
};

} // namespace tcia::desktop
