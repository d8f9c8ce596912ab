// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/adoptionmodel.h"
#include "session/folderadopter.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class FolderEdit;

//! Shows the series that other programs have put into a folder, compared with the open archive, and records those that
//! are whole once the user confirms it. Closing it stops the reading and the questions, which modify nothing; while it
//! records, it stays open.
class AdoptDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AdoptDialog(session::Services &services, QWidget *parent = nullptr);

    void look(const QString &folder); //!< into that folder, unless it looks into another one
    void reject() override;           //!< not while records are written, whose result it shows

private:
    void build();
    void buildView();
    void startOrStop();
    void showProgress(qint64 done, qint64 total);
    void showResult(const Result<void> &result);
    void showRecorded(const Result<qsizetype> &series);
    QString countWords() const;
    void showState();

    session::Services &m_services;
    session::FolderAdopter m_adopter;
    models::AdoptionModel m_copies;
    FolderEdit *m_folder;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QLabel *m_words;
    QTreeView *m_view;
    QPushButton *m_adopt;
};

} // namespace tcia::desktop
