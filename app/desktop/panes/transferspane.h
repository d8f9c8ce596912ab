// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transferrows.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTreeView;

namespace tcia::models {
class TransferModel;
}

namespace tcia::session {
class DiskIndex;
}

namespace tcia::desktop {

class Actions;
class CauseRow;
class Notice;

//! The transfers of a view, one row each; failures first, in groups by cause that collapse. Implements the actions for
//! transfers.
class TransfersPane : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    TransfersPane(transfer::DownloadManager &downloads, const session::DiskIndex &disk, Actions &actions,
                  QWidget *parent = nullptr);

    void setView(models::TransferView view);
    void focusRows(); //!< gives the rows the keyboard

Q_SIGNALS:
    void revealRequested(const QString &seriesUid); //!< a row was activated: request to show it in the archive
    void stagesRequested(const QList<tcia::transfer::TransferId> &ids); //!< to convert or send those that are done
    void remedyRequested(const QList<tcia::transfer::TransferId> &ids, tcia::models::Remedy remedy);

private:
    void buildView();
    void buildColumns();
    void showGroups();
    CauseRow *newGroup(const QModelIndex &group);
    void showState();
    void enableActions();
    QList<transfer::TransferId> selected() const;

    transfer::DownloadManager &m_downloads;
    Actions &m_actions;
    models::TransferModel *m_model;
    QTreeView *m_view;
    QAction *m_stages;
    QStackedWidget *m_pages;
    Notice *m_empty;
    QTimer m_countdown; //!< repaints "next try in 40 s"
};

} // namespace tcia::desktop
