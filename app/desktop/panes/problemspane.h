// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problemsmodel.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace tcia::desktop {

//! The list of problems with causes and advice.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    ProblemsPane(models::ProblemsModel &problems, transfer::DownloadManager &downloads, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryRequested(); //!< request to retry the list of collections

private:
    void retry();
    void copy() const;
    void showState();

    models::ProblemsModel &m_problems;
    transfer::DownloadManager &m_downloads;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    QAction *m_retry;
};

} // namespace tcia::desktop
