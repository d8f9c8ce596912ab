// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/folderverifier.h"
#include "models/verdictmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

//! Checks a folder that was downloaded, by this program or NBIA Data Retriever, shows what it found, and queues what falls short
//! to be fetched anew. Closing it stops the check, which changes nothing; a repair is the queue's and goes on.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VerifyDialog(session::Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void repairing(qsizetype series); //!< so many were queued

private:
    void build();
    QWidget *buildChoice();
    void browse();
    void startOrStop();
    void showProgress(qint64 done, qint64 total);
    void showResult();
    void showState();
    void showServer();
    void filter(bool fallingShort);
    void repair();

    session::Services &m_services;
    session::FolderVerifier m_verifier;
    models::VerdictModel m_verdicts;
    QString m_root; //!< that the rows tell of
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QCheckBox *m_ask;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_words;
    QTreeView *m_view;
    QCheckBox *m_onlyShort;
    QPushButton *m_repair;
};

} // namespace tcia::desktop
