// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tcia::desktop {

//! Makes the Tab key stop once for a group of widgets: Tab focuses the one that had the focus last; arrow keys, Home
//! and End move inside the group. Owned by the group's parent. GUI thread.
class TabStop : public QObject
{
    Q_OBJECT
public:
    explicit TabStop(QWidget *parent);

    //! The members in order; hidden ones are skipped. Their focus policy is set.
    void setMembers(const QList<QWidget *> &members);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setCurrent(QWidget *member);
    bool move(QWidget *from, int key);
    QList<QWidget *> visible() const;

    QList<QPointer<QWidget>> m_members;
    QPointer<QWidget> m_current;
};

} // namespace tcia::desktop
