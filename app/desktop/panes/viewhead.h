// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;
class QTreeView;

namespace tcia::desktop {

class Actions;
class Notice;
class SegmentedSwitch;

//! The bar above table and tree: switches between the two, selects the visible columns, and shows one message at a
//! time. Its height is fixed, so that messages do not move the rows.
class ViewHead : public QWidget
{
    Q_OBJECT
public:
    explicit ViewHead(Actions &actions, QWidget *parent = nullptr);

    enum View { Series, Tree };
    void setView(View view, QTreeView &shown); //!< `shown`: whose columns the menu lists
    //! In a narrow window the inspector always has a button here, otherwise while it is hidden.
    void setCompact(bool isCompact);
    Notice &notice() { return *m_notice; }

Q_SIGNALS:
    void viewRequested(int view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillColumns();
    void fitColumns();
    void showInspectorButton();
    void fit();

    SegmentedSwitch *m_switch;
    Notice *m_notice;
    QToolButton *m_expand;
    QToolButton *m_collapse;
    QToolButton *m_columns;
    QToolButton *m_inspector;
    bool m_isCompact = false;
    QMenu *m_menu;
    QTreeView *m_shown = nullptr;
};

} // namespace tcia::desktop
