// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/window/actions.h"
#include "desktop/widgets/plaintext.h"
#include "session/services.h"
#include "models/catalogmodel.h"
#include "models/problemsmodel.h"

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

//! The window: puts the panes together, replaces those of a server when another is opened, and connects what the actions of the
//! whole window do.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(session::Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    const Actions &actions() const { return m_actions; }

    //! Puts the series of a manifest, or of a list of UIDs, into the basket as soon as a server is open. What cannot be read is
    //! said above the panes.
    void addManifest(const QString &path);

Q_SIGNALS:
    void closed(); //!< and hidden; the user does not want to see it again

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

    PlainText m_plainText; //!< before all that shows text
    session::Services &m_services;
    models::ProblemsModel m_problems;
    std::unique_ptr<models::CatalogModel> m_tree; //!< of the open session; null between two
    Actions m_actions;
    QComboBox *m_servers;
    QLineEdit *m_search;
    QTimer m_searching; //!< filters when typing pauses
    QLabel *m_summary;
    Notice *m_notice;
    QSplitter *m_split;
    QTabWidget *m_tabs;
    QWidget *m_page; //!< what the server's panes stand in; a notice until there is a session
    BasketPane *m_basket = nullptr;
    ChangesPane *m_changes = nullptr;
    IndexBar *m_index = nullptr;
    QString m_manifest; //!< waits for a session
    bool m_leaving = false;
};

} // namespace tcia::desktop
