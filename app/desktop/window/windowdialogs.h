// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/dialogs/downloaddialog.h"
#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

class Actions;
class ListAdder;
class SearchField;
class VerifyDialog;

//! The dialogs that the window's actions open, and what their answers start. Dialogs about one server close when
//! another is opened.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    //! Connects the actions. All must outlive it; the dialogs belong to `window`.
    WindowDialogs(session::Services &services, const Actions &actions, SearchField &search, QWidget &window);

    //! Adds the series of a manifest or list of UIDs to the basket as soon as a server is open; opens the
    //! default one if none was ever chosen.
    void addManifest(const QString &path);
    void addServer(); //!< opens the form for a new one

Q_SIGNALS:
    void statusMessage(const QString &words); //!< a message for the status bar
    void warned(const QString &words);        //!< a warning that the user should read
    void failed(const tcia::Error &error);
    void basketFilled();
    void downloadStarted();

private:
    void findIds();
    void openSharedList();
    void openManifest();
    void saveManifest();
    void downloadBasket();
    void downloadSelection();
    void download(const DownloadDialog::Source &source);
    void verifyFolder();
    VerifyDialog &verify();
    void about();
    void showServers();
    void showSettings();

    void showQueued(const Result<qsizetype> &series);
    void closeWithSession(QDialog *dialog);

    session::Services &m_services;
    SearchField &m_search;
    QWidget &m_window;
    ListAdder *m_lists;
};

} // namespace tcia::desktop
