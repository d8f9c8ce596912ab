// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QStackedWidget;
class QTreeView;

namespace tcia::models {
class TransferModel;
}

namespace tcia::desktop {

class Actions;
class ElidedLabel;
class Notice;

//! The transfers, one row per series, with the totals above.
class TransfersPane : public QWidget
{
    Q_OBJECT
public:
    TransfersPane(transfer::DownloadManager &downloads, Actions &actions, QWidget *parent = nullptr);

private:
    void build(QHBoxLayout &bar);
    void connectActions(Actions &actions);
    void showBlocks();
    void showProgress(const transfer::QueueProgress &progress);
    void enableActions();
    void openFolder() const;
    QList<transfer::TransferId> selected() const;

    transfer::DownloadManager &m_downloads;
    Actions &m_actions;
    models::TransferModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    QProgressBar *m_bar;
    ElidedLabel *m_words; //!< also shown in the status line
    Notice *m_notice;     //!< why the queue is blocked
};

} // namespace tcia::desktop
