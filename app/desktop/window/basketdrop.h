// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QToolButton;

namespace tcia::desktop {

//! Lets rows of table and tree be dropped on the basket button, which does what `add` does with the selection.
class BasketDrop : public QObject
{
    Q_OBJECT
public:
    //! Belongs to the button; `add` must outlive it.
    BasketDrop(QToolButton &button, QAction &add);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton &m_button;
    QAction &m_add;
};

} // namespace tcia::desktop
