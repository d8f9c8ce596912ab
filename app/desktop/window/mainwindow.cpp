// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/mainwindow.h"

#include "desktop/palette/allcommands.h"
#include "desktop/palette/commandpalette.h"
#include "desktop/widgets/bringtofront.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/storedsplitter.h"
#include "desktop/window/basketdialogs.h"
#include "desktop/window/browsepage.h"
#include "desktop/window/confirmations.h"
#include "desktop/window/drawer.h"
#include "desktop/window/drawerpages.h"
#include "desktop/window/indexbar.h"
#include "desktop/window/menubar.h"
#include "desktop/window/messagebar.h"
#include "desktop/window/panefocus.h"
#include "desktop/window/quitquestion.h"
#include "desktop/window/serverstate.h"
#include "desktop/window/topbar.h"
#include "desktop/window/transfersline.h"
#include "desktop/window/windowbody.h"
#include "desktop/window/windowdialogs.h"

#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::SessionManager;

MainWindow::MainWindow(session::Services &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_actions(this),
      m_topBar(new TopBar(services, m_actions, this)),
      m_split(new StoredSplitter(Qt::Vertical, services.settings(), session::Setting::HeightSplit, this)),
      m_pages(new DrawerPages(services, m_actions, this)),
      m_line(new TransfersLine(services.downloads(), m_actions, this)),
      m_drawer(new Drawer(*m_line, *m_pages, services.settings(), this)),
      m_dialogs(nullptr),
      m_body(new WindowBody(services, m_actions, m_split)),
      m_quit(new QuitQuestion(services, *this, this))
{
    setWindowTitle(tr("TCIA Browser"));
    setWindowIcon(icon("tcia-browser"));
    buildMenuBar(*this, m_actions, services.settings());
    new PaneFocus(m_actions, *this);
    buildPanes();
    connectServices();
    connectDialogs();
    resize(1280, 800);
    restoreGeometry(services.settings().value(session::Setting::WindowGeometry).toByteArray());
    dropSession();
}

MainWindow::~MainWindow()
{
    // Destroys the panes first: they refer to the actions, which are a member.
    delete m_dialogs;
    delete centralWidget();
}

void MainWindow::buildPanes()
{
    m_split->addWidget(m_body);
    m_split->addWidget(m_drawer);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_line->addState(new ServerState(m_services, m_line));
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_split, 1);
    setCentralWidget(central);
    m_notice = new MessageBar(*m_split);
    m_notice->setObjectName(u"windowNotice"_s);
    connect(m_body, &WindowBody::archiveShown, m_topBar, &TopBar::setArchiveShown);
    connect(m_pages, &DrawerPages::failed, this, &MainWindow::showError);
    connect(m_pages, &DrawerPages::statusMessage, this,
            [this](const QString &words) { showStatusMessage(words, false); });
    connect(m_pages, &DrawerPages::basketEdited, this, &MainWindow::showStatusMessage);
    connect(m_pages, &DrawerPages::revealRequested, this, &MainWindow::reveal);
}

void MainWindow::connectServices()
{
    SessionManager &sessions = m_services.sessions();
    connect(&sessions, &SessionManager::aboutToChange, this, &MainWindow::dropSession);
    connect(&sessions, &SessionManager::opening, this, &MainWindow::watchSession);
    connect(&sessions, &SessionManager::changed, this, &MainWindow::showSession);
    connect(&sessions, &SessionManager::openingFailed, this, &MainWindow::showError);
    connect(&sessions, &SessionManager::keyWithheld, this, [this, &sessions](const archive::Server &server) {
        confirmSendingKey(server, this, [&sessions] { sessions.sendKeyInClear(); });
    });
    connect(&m_actions[Act::Index], &QAction::triggered, this, [this] { m_services.session()->indexing().start(); });
    connect(&m_actions[Act::Quit], &QAction::triggered, this, &MainWindow::close);
    connect(m_quit, &QuitQuestion::confirmed, this, &MainWindow::close);
}

void MainWindow::connectDialogs()
{
    m_dialogs = new WindowDialogs(m_services, m_actions, m_topBar->search(), *this);
    connect(m_body, &WindowBody::addServerRequested, m_dialogs, &WindowDialogs::addServer);
    connect(m_dialogs, &WindowDialogs::statusMessage, this, &MainWindow::showStatusMessage);
    connect(m_dialogs, &WindowDialogs::failed, this, &MainWindow::showError);
    connect(m_dialogs, &WindowDialogs::warned, this,
            [this](const QString &words) { m_notice->say(words, {}, Notice::Tone::Caution); });
    auto *baskets = new BasketDialogs(m_services, m_actions, *this, m_dialogs);
    connect(baskets, &BasketDialogs::failed, this, &MainWindow::showError);
    connect(baskets, &BasketDialogs::changed, this, &MainWindow::showStatusMessage);
    connect(m_pages, &DrawerPages::stagesRequested, m_dialogs, &WindowDialogs::runStages);
    connect(m_dialogs, &WindowDialogs::transfersRequested, m_pages, &DrawerPages::showTransfers);
    const auto commands = [this](const QString &words) {
        const auto go = m_page ? [this](const QString &uid) { reveal(uid); } : Reveal();
        return allCommands(m_services, m_actions, words, go);
    };
    auto *palette = new CommandPalette(commands, *this);
    connect(&m_actions[Act::Palette], &QAction::triggered, palette, &CommandPalette::open);
}

void MainWindow::addManifest(const QString &path) { m_dialogs->addManifest(path); }

void MainWindow::applyLaunch(const session::Launch &launch)
{
    if (!launch.folder.isEmpty())
        m_services.settings().rememberRoot(launch.folder);
    if (launch.given || !launch.server.isEmpty())
        m_services.sessions().openRequested(launch);
    if (!launch.manifest.isEmpty())
        addManifest(launch.manifest);
    bringToFront(*this);
}

void MainWindow::showStatusMessage(const QString &words, bool canUndo)
{
    if (m_page)
        m_page->say(words, canUndo);
}

void MainWindow::showError(const Error &error) { m_notice->say(error); }

void MainWindow::dropSession()
{
    m_body->setPanes(nullptr);
    m_pages->removeSession();
    delete std::exchange(m_index, nullptr);
    delete std::exchange(m_page, nullptr);
    m_tree.reset();
    showBasket();
}

//! The tree must process a change of the catalogue before the session makes the next.
void MainWindow::watchSession() { m_tree = std::make_unique<models::CatalogModel>(m_services.session()->catalog()); }

void MainWindow::showSession()
{
    session::ServerSession &session = *m_services.session();
    m_page = new BrowsePage(session, *m_tree, m_services, m_actions, m_body);
    m_body->setPanes(m_page);
    m_split->restore();
    m_pages->addSession(session);
    m_notice->hide();
    m_index = new IndexBar(session.indexing(), session.catalog(), m_line);
    m_line->addState(m_index);

    connect(&session.basket(), &basket::Basket::changed, this, &MainWindow::showBasket);
    connect(&session.baskets(), &session::Baskets::changed, this, &MainWindow::showBasket);
    connect(m_page, &BrowsePage::failed, this, &MainWindow::showError);
    connect(m_page, &BrowsePage::keyRequested, m_dialogs, &WindowDialogs::editOpenServer);
    showBasket();
}

void MainWindow::showBasket()
{
    const bool open = m_pages->hasSession() && m_services.session();
    const basket::BasketInfo basket =
        open ? m_services.session()->baskets().current() : basket::BasketInfo {.name = basket::defaultBasketName()};
    m_topBar->showBasket(basket);
    for (const Act act : {Act::Download, Act::SaveManifest, Act::ClearBasket, Act::RemoveFromBasket, Act::ExportBasket,
                          Act::SplitBasket, Act::BasketRules})
        m_actions[act].setEnabled(basket.series > 0);
    const bool isStored = open && m_services.session()->baskets().isStored();
    for (const Act act : {Act::RenameBasket, Act::DuplicateBasket, Act::DeleteBasket})
        m_actions[act].setEnabled(isStored);
    for (const Act act : {Act::Refresh, Act::Index, Act::FindIds, Act::NewBasket, Act::Expand, Act::CopyUid,
                          Act::ExportTable, Act::CopyTable})
        m_actions[act].setEnabled(open);
    if (!open) // else by what is selected
        m_actions[Act::AddToBasket].setEnabled(false);
}

void MainWindow::reveal(const QString &seriesUid)
{
    const bool isKnown = m_services.session()->catalog().find(seriesUid).has_value();
    if (!m_page->reveal(seriesUid))
        showStatusMessage(isKnown ? tr("The filter hides this series.") : tr("The archive no longer has this series."),
                          false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_quit->isNeeded()) {
        event->ignore();
        return m_quit->ask();
    }
    m_services.settings().write(session::Setting::WindowGeometry, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace tcia::desktop
