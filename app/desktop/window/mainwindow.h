// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/plaintext.h"
#include "desktop/window/actions.h"
#include "models/catalogmodel.h"
#include "session/services.h"

#include <QMainWindow>

namespace tcia::desktop {

class BrowsePage;
class Drawer;
class DrawerPages;
class IndexBar;
class MessageBar;
class QuitQuestion;
class StoredSplitter;
class TopBar;
class TransfersLine;
class WindowBody;
class WindowDialogs;

//! The main window: assembles its parts and replaces those of one server when another is opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(session::Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    const Actions &actions() const { return m_actions; }

    //! Adds the series of a manifest or list of UIDs to the basket as soon as a server is open. Unreadable parts are
    //! reported above the panes.
    void addManifest(const QString &path);

    //! Handles the request of a second start of the program: opens its server, adds its manifest and raises the window.
    void applyLaunch(const session::Launch &launch);

Q_SIGNALS:
    void closed(); //!< closed by the user; the window is being hidden

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes();
    void connectServices();
    void connectDialogs();

    void watchSession();
    void showSession();
    void dropSession();
    void showBasket();
    void reveal(const QString &seriesUid);
    void showStatusMessage(const QString &words, bool canUndo);
    void showError(const Error &error);

    PlainText m_plainText; //!< before all widgets that show text
    session::Services &m_services;
    std::unique_ptr<models::CatalogModel> m_tree; //!< of the open session; null between two
    Actions m_actions;
    TopBar *m_topBar;
    MessageBar *m_notice = nullptr;
    StoredSplitter *m_split;
    DrawerPages *m_pages;
    TransfersLine *m_line;
    Drawer *m_drawer;
    WindowDialogs *m_dialogs;
    WindowBody *m_body;
    BrowsePage *m_page = nullptr; //!< the open server's panes; null between two sessions
    IndexBar *m_index = nullptr;
    QuitQuestion *m_quit;
};

} // namespace tcia::desktop
