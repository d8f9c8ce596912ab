// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/problemsmodel.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace tcia::desktop {

class Caption;
class CauseRow;

//! The list of problems, one row a cause, each with at most two actions. Rows become widgets when they are scrolled
//! into view.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive it.
    ProblemsPane(models::ProblemsModel &problems, transfer::DownloadManager &downloads, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &words);
    void retryRequested(); //!< request to retry the list of collections
    void remedyRequested(const QList<tcia::transfer::TransferId> &ids, tcia::models::Remedy remedy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void showRow(const QModelIndex &row);
    void showState();
    void act(const QModelIndex &row); //!< what fits best
    void act(const QModelIndex &row, models::Remedy remedy);
    QString othersWords() const;
    QList<transfer::TransferId> blockedBy(const models::Problem &problem) const;
    void copy();

    models::ProblemsModel &m_problems;
    transfer::DownloadManager &m_downloads;
    QListView *m_view;
    QStackedWidget *m_pages;
    Caption *m_others;
    QAction *m_retry;
};

} // namespace tcia::desktop
