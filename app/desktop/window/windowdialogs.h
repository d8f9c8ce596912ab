// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/dialogs/downloaddialog.h"
#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;
class DownloadStarter;
class ListDialogs;
class SearchField;
class StageCommands;
class VerifyDialog;

//! The dialogs that the window's actions open, and what their answers start. Dialogs about one server close when
//! another is opened.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    //! Connects the actions. All must outlive it; the dialogs belong to `window`.
    WindowDialogs(session::Services &services, const Actions &actions, SearchField &search, QWidget &window);

    void addManifest(const QString &path);                        //!< see ManifestAdder
    void addServer();                                             //!< opens the form for a new one
    void editOpenServer();                                        //!< opens the form with its key
    void runStages(const QList<transfer::TransferId> &transfers); //!< see StageCommands

Q_SIGNALS:
    void statusMessage(const QString &words, bool canUndo = false); //!< a message for the selection bar
    void warned(const QString &words);                              //!< a warning that the user should read
    void failed(const tcia::Error &error);
    void transfersRequested(); //!< a download was started, or a notification of downloads clicked

private:
    void findIds();
    void saveManifest();
    void downloadBasket();
    void downloadSelection();
    void download(const DownloadDialog::Source &source);
    void verifyFolder();
    VerifyDialog &verify();
    void about();
    void showServers();
    void showSettings();
    void limitSpeed();
    void openDownloadFolder();

    void showQueued(const Result<qsizetype> &series);
    void closeWithSession(QDialog *dialog);

    session::Services &m_services;
    SearchField &m_search;
    QWidget &m_window;
    ListDialogs *m_lists;
    DownloadStarter *m_starter;
    StageCommands *m_stages;
};

} // namespace tcia::desktop
