// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/verdictmodel.h"
#include "session/folderverifier.h"
#include "transfer/transferid.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class FolderEdit;

//! Verifies a folder downloaded by this program or NBIA Data Retriever, shows the results, with those of the current
//! row in full, and queues defective series for repair. Closing it stops the verification, which modifies nothing;
//! repairs continue in the queue.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VerifyDialog(session::Services &services, QWidget *parent = nullptr);

    void check(const QString &folder); //!< verifies that folder, unless another is being verified

Q_SIGNALS:
    void repairing(qsizetype series); //!< number of queued series

private:
    void build();
    QWidget *buildChoice();
    void startOrStop();
    void showProgress(qint64 done, qint64 total);
    void showResult();
    QString wholeWords() const;
    void followRepair(transfer::TransferId id);
    void showState();
    void showServer();
    void filter(bool defectiveOnly);
    void repair();

    session::Services &m_services;
    session::FolderVerifier m_verifier;
    models::VerdictModel m_verdicts;
    QString m_root; //!< the verified folder
    FolderEdit *m_folder;
    QCheckBox *m_ask;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_words;
    QTreeView *m_view;
    QCheckBox *m_onlyDefective;
    QPushButton *m_repair;
};

} // namespace tcia::desktop
