// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/plaintext.h"
#include "desktop/window/actions.h"
#include "models/catalogmodel.h"
#include "models/problemsmodel.h"
#include "session/services.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTabWidget;

namespace tcia::desktop {

class BasketPane;
class BrowsePage;
class ChangesPane;
class IndexBar;
class Notice;

//! The main window: assembles the panes, replaces them when another server is opened, and implements the window-wide
//! actions.
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

Q_SIGNALS:
    void closed(); //!< for good: it is being hidden

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildPanes();
    void connectServices();
    void connectActions();

    void showServers();
    void watchSession();
    void showSession();
    void dropSession();
    void showBasket();
    void showChanges();
    void reveal(BrowsePage &page, const QString &seriesUid);
    void showProblemCount();
    void search();
    void showSearch(const QString &text);
    void findIds();
    void narrowTo(const QStringList &ids);
    void showCover();
    void say(const session::Added &what);

    void openSharedList();
    void openManifest();
    void saveManifest();
    void download();
    void verifyFolder();
    void about();
    void leave();
    void askAboutKey(const archive::Server &server);

    PlainText m_plainText; //!< before all widgets that show text
    session::Services &m_services;
    models::ProblemsModel m_problems;
    std::unique_ptr<models::CatalogModel> m_tree; //!< of the open session; null between two
    Actions m_actions;
    QComboBox *m_servers;
    QLineEdit *m_search;
    QTimer m_searching; //!< applies the search when typing pauses
    QLabel *m_summary;
    Notice *m_notice;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    QWidget *m_page; //!< contains the server's panes; a notice until there is a session
    BasketPane *m_basket = nullptr;
    ChangesPane *m_changes = nullptr;
    IndexBar *m_index = nullptr;
    QString m_manifest; //!< pending until there is a session
    bool m_leaving = false;
};

} // namespace tcia::desktop
