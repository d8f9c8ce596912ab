// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/mainwindow.h"

#include "core/text.h"
#include "desktop/dialogs/idsdialog.h"
#include "desktop/panes/basketpane.h"
#include "desktop/panes/changespane.h"
#include "desktop/panes/filtertext.h"
#include "desktop/panes/problemspane.h"
#include "desktop/panes/selectionadder.h"
#include "desktop/panes/transferspane.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/window/browsepage.h"
#include "desktop/window/indexbar.h"
#include "desktop/window/statusline.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int newsMs = 10'000;
constexpr int longestPaste = 100'000'000; // a pasted list of UIDs must not be truncated
} // namespace

MainWindow::MainWindow(session::Services &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_problems(services.downloads()),
      m_actions(this),
      m_servers(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_summary(new QLabel(this)),
      m_notice(new Notice(Notice::Form::Line, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_tabs(new QTabWidget(this)),
      m_page(nullptr)
{
    setWindowTitle(tr("TCIA Browser"));
    setWindowIcon(icon("tcia-browser"));
    m_actions.fill(*menuBar());
    buildToolBar();
    buildPanes();
    new StatusLine(services, *statusBar());
    connectActions();
    connectServices();
    resize(1280, 800);
    restoreGeometry(services.settings().value(session::Setting::WindowGeometry).toByteArray());
    showServers();
    dropSession();
}

MainWindow::~MainWindow()
{
    // Destroys the panes first: they refer to the actions, which are a member.
    delete centralWidget();
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));

    m_servers->setObjectName(u"serverCombo"_s);
    m_servers->setAccessibleName(tr("Server"));
    m_servers->setToolTip(tr("The server of the displayed archive"));
    m_servers->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs "
           "pasted here are searched as a list."));
    m_search->setMaxLength(longestPaste);
    m_search->setClearButtonEnabled(true);
    m_summary->setObjectName(u"basketSummary"_s);
    m_summary->setAccessibleName(tr("Basket"));
    m_summary->setContentsMargins(8, 0, 8, 0);

    bar->addWidget(m_servers);
    for (const Act act : {Act::Refresh, Act::Index}) {
        bar->addAction(&m_actions[act]);
        qobject_cast<QToolButton *>(bar->widgetForAction(&m_actions[act]))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    bar->addSeparator();
    for (const Act act : {Act::OpenSharedList, Act::OpenManifest, Act::SaveManifest})
        bar->addAction(&m_actions[act]);
    bar->addSeparator();
    bar->addWidget(m_search);
    bar->addWidget(m_summary);
    bar->addAction(&m_actions[Act::Download]);
}

void MainWindow::buildPanes()
{
    m_tabs->setObjectName(u"bottomTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new TransfersPane(m_services.downloads(), m_actions, m_tabs), tr("Transfers"));
    auto *problems = new ProblemsPane(m_problems, m_services.downloads(), m_tabs);
    connect(problems, &ProblemsPane::askAgainWanted, this, [this] {
        if (m_services.session()) // otherwise there is no list to request
            m_services.session()->catalog().askCollections();
    });
    m_tabs->addTab(problems, tr("Problems"));
    m_split->addWidget(m_tabs);
    m_split->setChildrenCollapsible(false);
    m_notice->setObjectName(u"windowNotice"_s);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_split, 1);
    setCentralWidget(central);
}

void MainWindow::connectServices()
{
    connect(&m_services.servers(), &session::ServerList::changed, this, &MainWindow::showServers);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, this, &MainWindow::dropSession);
    connect(&m_services.sessions(), &session::SessionManager::opening, this, &MainWindow::watchSession);
    connect(&m_services.sessions(), &session::SessionManager::changed, this, &MainWindow::showSession);
    connect(&m_services.sessions(), &session::SessionManager::keyWithheld, this, &MainWindow::askAboutKey);
    connect(&m_services.sessions(), &session::SessionManager::openingFailed, this,
            [this](const Error &error) { m_notice->say(error); });
    connect(m_servers, &QComboBox::activated, this,
            [this](int row) { m_services.sessions().open(m_services.servers().all().at(row)); });
    connect(&m_services, &session::Services::problemFound, &m_problems, &models::ProblemsModel::add);
    connect(&m_services.sessions(), &session::SessionManager::ongoingProblem, &m_problems,
            &models::ProblemsModel::setOngoing);
    connect(&m_problems, &QAbstractItemModel::rowsInserted, this, &MainWindow::showProblemCount);
    connect(&m_problems, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showProblemCount);
    connect(&m_problems, &QAbstractItemModel::modelReset, this, &MainWindow::showProblemCount);
}

void MainWindow::showServers()
{
    m_servers->clear();
    for (const archive::Server &server : m_services.servers().all())
        m_servers->addItem(text::plain(server.name, 60));
    for (int i = 0; i < m_services.servers().all().size(); ++i)
        if (m_services.servers().all().at(i).name == m_services.sessions().selectedName())
            m_servers->setCurrentIndex(i);
}

void MainWindow::dropSession()
{
    m_services.settings().setValue(session::Setting::HeightSplit,
                                   m_page ? m_split->saveState()
                                          : m_services.settings().value(session::Setting::HeightSplit));
    delete std::exchange(m_basket, nullptr);
    delete std::exchange(m_changes, nullptr);
    delete std::exchange(m_index, nullptr);
    delete m_page;
    m_tree.reset();
    auto *opening = new Notice(Notice::Form::Page, m_split);
    opening->say(tr("Opening the archive…"));
    m_page = opening;
    m_split->insertWidget(0, m_page);
    showBasket();
}

//! The tree must have seen a change of the catalogue before the session makes the next.
void MainWindow::watchSession() { m_tree = std::make_unique<models::CatalogModel>(m_services.session()->catalog()); }

void MainWindow::showSession()
{
    session::ServerSession &session = *m_services.session();
    delete m_page;
    auto *page = new BrowsePage(session, *m_tree, m_services.disk(), m_services.settings(), m_actions, m_split);
    m_page = page;
    m_split->insertWidget(0, m_page);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({500, 190});
    m_split->restoreState(m_services.settings().value(session::Setting::HeightSplit).toByteArray());
    m_basket = new BasketPane(session.basket(), m_actions, m_tabs);
    m_changes = new ChangesPane(session, m_actions, m_tabs);
    m_tabs->insertTab(0, m_basket, tr("Basket"));
    m_tabs->insertTab(1, m_changes, tr("Changes"));
    m_tabs->setCurrentIndex(0);
    showSearch({});
    m_notice->hide();
    m_index = new IndexBar(session.indexing(), centralWidget());
    centralWidget()->layout()->addWidget(m_index);

    connect(m_changes, &ChangesPane::countChanged, this, &MainWindow::showChanges);
    connect(m_changes, &ChangesPane::said, this,
            [this](const QString &words) { statusBar()->showMessage(words, newsMs); });
    connect(m_changes, &ChangesPane::wanted, page,
            [this, page](const QString &seriesUid) { reveal(*page, seriesUid); });
    connect(m_basket, &BasketPane::failed, this, [this](const Error &error) { m_notice->say(error); });
    connect(&session.basket(), &basket::Basket::changed, this, &MainWindow::showBasket);
    connect(&page->adder(), &SelectionAdder::added, this, &MainWindow::say);
    connect(&page->adder(), &SelectionAdder::failed, this, [this](const Error &error) { m_notice->say(error); });
    connect(&page->adder(), &SelectionAdder::waiting, this, [this](const QString &collection) {
        statusBar()->showMessage(tr("Loading %1; its series are added when they have arrived.").arg(collection),
                                 newsMs);
    });
    connect(&session.catalog(), &catalog::Catalog::filterChanged, this, [this] {
        const catalog::Filter &filter = m_services.session()->catalog().filter();
        m_actions[Act::ClearFilter].setEnabled(!filter.isEmpty());
        if (!m_searching.isActive() && m_search->text().trimmed() != filter.text)
            showSearch(filter.text);
    });
    connect(&session.catalog(), &catalog::Catalog::countsChanged, this, &MainWindow::showCover);
    connect(&session.catalog(), &catalog::Catalog::entriesReset, this, &MainWindow::showCover);
    m_actions[Act::ClearFilter].setEnabled(false);
    showServers();
    showCover();
    showBasket();
    if (!m_manifest.isEmpty())
        addManifest(std::exchange(m_manifest, {}));
}

void MainWindow::showBasket()
{
    const bool open = m_basket && m_services.session();
    const basket::Totals totals = open ? m_services.session()->basket().totals() : basket::Totals();
    m_summary->setText(summaryOf(totals));
    for (const Act act : {Act::Download, Act::SaveManifest, Act::ClearBasket, Act::RemoveFromBasket})
        m_actions[act].setEnabled(totals.series > 0);
    for (const Act act : {Act::OpenSharedList, Act::OpenManifest, Act::Refresh, Act::Index, Act::FindIds,
                          Act::AddToBasket, Act::Expand, Act::CopyUid})
        m_actions[act].setEnabled(open);
    if (m_basket) //: the tab's title; %1 how many series
        m_tabs->setTabText(m_tabs->indexOf(m_basket), tr("Basket (%1)").arg(text::number(totals.series)));
}

void MainWindow::showChanges()
{
    const qsizetype count = m_changes->count(); //: the tab's title; %1 how many series
    m_tabs->setTabText(m_tabs->indexOf(m_changes),
                       count == 0 ? tr("Changes") : tr("Changes (%1)").arg(text::number(count)));
}

void MainWindow::reveal(BrowsePage &page, const QString &seriesUid)
{
    const bool isKnown = m_services.session()->catalog().find(seriesUid).has_value();
    if (!page.reveal(seriesUid))
        statusBar()->showMessage(
            isKnown ? tr("The filter hides this series.") : tr("The archive no longer has this series."), newsMs);
}

void MainWindow::showProblemCount()
{
    const int count = m_problems.rowCount();
    const int tab = m_tabs->count() - 1;
    m_tabs->setTabText(tab, count == 0 ? tr("Problems") : tr("Problems (%1)").arg(text::number(count)));
    m_tabs->setTabIcon(tab, count == 0 ? QIcon() : icon("dialog-warning"));
}

//! Sets the search field's text without starting a search, because the filter may change before the search timer fires.
void MainWindow::showSearch(const QString &text)
{
    m_search->setText(text);
    m_searching.stop();
}

void MainWindow::search()
{
    if (!m_services.session())
        return;
    if (const QStringList ids = idsIn(m_search->text()); !ids.isEmpty())
        return narrowTo(ids);
    catalog::Filter filter = m_services.session()->catalog().filter();
    filter.text = m_search->text().trimmed();
    m_services.session()->catalog().setFilter(filter);
}

void MainWindow::narrowTo(const QStringList &ids)
{
    showSearch({}); // the list is described above the tree
    catalog::Filter filter = m_services.session()->catalog().filter();
    filter.text.clear();
    filter.ids = ids;
    m_services.session()->catalog().setFilter(filter);
}

void MainWindow::showCover()
{
    const catalog::Catalog &catalog = m_services.session()->catalog();
    //: %1 is "(37 of 152 collections fetched so far)" or "in the whole archive"
    m_search->setPlaceholderText(catalog.entries().empty() ? tr("Search…")
                                                           : tr("Search %1…").arg(coverageText(catalog)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const transfer::Progress progress = m_services.downloads().progress();
    if (!m_leaving && progress.active + progress.waiting > 0) {
        event->ignore();
        return leave();
    }
    m_services.settings().setValue(session::Setting::WindowGeometry, saveGeometry());
    m_services.settings().setValue(session::Setting::HeightSplit, m_split->saveState());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askAboutKey(const archive::Server &server)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("API key"),
                                     tr("Send the API key of %1 without encryption?").arg(text::plain(server.name)),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"keyQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("The address of this server begins with http: anybody on the way to %1 could read the key. It "
           "has not been sent yet.")
            .arg(server.base.host()));
    QPushButton *send = question->addButton(tr("&Send the key"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Go on &without it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, send](QAbstractButton *button) {
        if (button == static_cast<QAbstractButton *>(send))
            m_services.sessions().sendKeyInClear();
    });
    question->open();
}

void MainWindow::leave()
{
    if (m_leaving || findChild<QMessageBox *>(u"leaveQuestion"_s))
        return;
    const auto progress = m_services.downloads().progress();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Quit"),
        tr("%n series are still being downloaded. Quit?", nullptr, int(progress.active + progress.waiting)),
        QMessageBox::NoButton, this);
    question->setObjectName(u"leaveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Completed series are kept. The others resume when the program is started again."));
    QPushButton *stop = question->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Continue downloading"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, stop](QAbstractButton *button) {
        if (button != static_cast<QAbstractButton *>(stop))
            return;
        m_leaving = true;
        close();
    });
    question->open();
}

} // namespace tcia::desktop
