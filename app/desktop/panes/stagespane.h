// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/stagemodel.h"
#include "session/afterdownload.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTreeView;

namespace tcia::desktop {

//! What is done with series after their download, one row a stage of a series: its state, its log, retry and
//! cancel.
class StagesPane : public QWidget
{
    Q_OBJECT
public:
    //! `after` must outlive it.
    StagesPane(session::AfterDownload &after, models::StageModel::PatientOf patientOf, QWidget *parent = nullptr);

Q_SIGNALS:
    void revealRequested(const QString &seriesUid); //!< a row was activated: request to show it in the archive
    void statusMessage(const QString &words);

private:
    void build();
    void buildActions();
    void showState();
    void openLog();
    QList<session::StageKey> selected() const;

    session::AfterDownload &m_after;
    models::StageModel m_model;
    QTreeView *m_view;
    QStackedWidget *m_pages;
    QTimer m_showSoon;
    QAction *m_log;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_clear;
};

} // namespace tcia::desktop
