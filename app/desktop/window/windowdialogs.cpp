// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/windowdialogs.h"

#include "basket/manifest.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/files.h"
#include "core/text.h"
#include "desktop/dialogs/idsdialog.h"
#include "desktop/dialogs/keysdialog.h"
#include "desktop/dialogs/serversdialog.h"
#include "desktop/dialogs/verifydialog.h"
#include "desktop/panes/basketwords.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/widgets/bringtofront.h"
#include "desktop/window/actions.h"
#include "desktop/window/downloadstarter.h"
#include "desktop/window/exportcommands.h"
#include "desktop/window/foldercommands.h"
#include "desktop/window/listdialogs.h"
#include "desktop/window/queuenotifications.h"
#include "desktop/window/rulecommands.h"
#include "desktop/window/searchfield.h"
#include "desktop/window/stagecommands.h"
#include "session/selectionfolder.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QUrl>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! A modeless dialog that is deleted when closed.
template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

Result<void> saveBasket(const std::function<basket::Snapshot()> &settled, const QString &host, const QString &path)
{
    QStringList uids;
    for (const basket::Snapshot content = settled(); const Series &series : content->series)
        uids << series.seriesUid;
    return writeFile(path, basket::writeManifest(uids, host, QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

} // namespace

WindowDialogs::WindowDialogs(session::Services &services, const Actions &actions, SearchField &search, QWidget &window)
    : m_services(services),
      m_search(search),
      m_window(window),
      m_lists(new ListDialogs(services, actions, search, window, this)),
      m_starter(new DownloadStarter(services, this)),
      m_stages(new StageCommands(services, actions, window, this))
{
    connect(m_starter, &DownloadStarter::queued, this, &WindowDialogs::showQueued);
    auto *notifications = new QueueNotifications(services, window);
    connect(notifications, &QueueNotifications::clicked, this, [this] {
        bringToFront(m_window);
        Q_EMIT transfersRequested();
    });
    const auto on = [&](Act act, auto open) { connect(&actions[act], &QAction::triggered, this, open); };
    on(Act::SaveManifest, &WindowDialogs::saveManifest);
    on(Act::Download, &WindowDialogs::downloadBasket);
    on(Act::DownloadSelection, &WindowDialogs::downloadSelection);
    on(Act::VerifyFolder, &WindowDialogs::verifyFolder);
    on(Act::Servers, &WindowDialogs::showServers);
    on(Act::Settings, &WindowDialogs::showSettings);
    on(Act::LimitSpeed, &WindowDialogs::limitSpeed);
    on(Act::OpenDownloadFolder, &WindowDialogs::openDownloadFolder);
    on(Act::FindIds, &WindowDialogs::findIds);
    on(Act::About, &WindowDialogs::about);
    connect(&actions[Act::Keys], &QAction::triggered, this,
            [this, &actions] { opened(new KeysDialog(actions.all(), &m_window)); });
    auto *exports = new ExportCommands(services, actions, window, this);
    connect(exports, &ExportCommands::said, this, [this](const QString &words) { Q_EMIT statusMessage(words); });
    connect(exports, &ExportCommands::warned, this, &WindowDialogs::warned);
    connect(exports, &ExportCommands::failed, this, &WindowDialogs::failed);
    auto *rules = new RuleCommands(services, actions, window, this);
    connect(rules, &RuleCommands::said, this, &WindowDialogs::statusMessage);
    connect(rules, &RuleCommands::failed, this, &WindowDialogs::failed);
    connect(m_stages, &StageCommands::said, this, [this](const QString &words) { Q_EMIT statusMessage(words); });
    connect(m_stages, &StageCommands::failed, this, &WindowDialogs::failed);
    auto *folders = new FolderCommands(services, actions, window, this);
    connect(m_lists, &ListDialogs::folderDropped, folders, &FolderCommands::adopt);
    connect(m_lists, &ListDialogs::statusMessage, this, &WindowDialogs::statusMessage);
    connect(m_lists, &ListDialogs::warned, this, &WindowDialogs::warned);
    connect(m_lists, &ListDialogs::failed, this, &WindowDialogs::failed);
}

void WindowDialogs::closeWithSession(QDialog *dialog)
{
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
}

void WindowDialogs::runStages(const QList<transfer::TransferId> &transfers) { m_stages->choose(transfers); }

void WindowDialogs::showServers() { opened(new ServersDialog(m_services, &m_window)); }
void WindowDialogs::addServer() { opened(new ServersDialog(m_services, &m_window))->add(); }

void WindowDialogs::editOpenServer()
{
    opened(new ServersDialog(m_services, &m_window))->edit(m_services.sessions().selectedName());
}

void WindowDialogs::showSettings() { opened(new SettingsDialog(m_services, &m_window)); }

void WindowDialogs::limitSpeed() { opened(new SettingsDialog(m_services, &m_window))->showSpeed(); }

void WindowDialogs::openDownloadFolder()
{
    const QString folder = m_services.settings().value(session::Setting::Folder).toString();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT statusMessage(tr("No program opened the folder %1.").arg(text::plain(folder)));
}

void WindowDialogs::findIds()
{
    auto *dialog = opened(new IdsDialog(m_services.session()->catalog().filter().ids, &m_window));
    connect(dialog, &IdsDialog::chosen, &m_search, &SearchField::searchIds);
    closeWithSession(dialog);
}

void WindowDialogs::addManifest(const QString &path) { m_lists->addManifest(path); }

void WindowDialogs::saveManifest()
{
    auto *dialog = opened(new QFileDialog(&m_window, tr("Save manifest"), u"basket.tcia"_s, tr("Manifests (*.tcia)")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tcia"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        session::ServerSession &session = *m_services.session();
        const auto saved = runOnDiskThread([settled = session.basket().settled(), host = session.server().base.host(),
                                            path] { return saveBasket(settled, host, path); });
        onFinished(saved, this, [this, path](const Result<void> &written) {
            if (!written)
                return Q_EMIT failed(written.error());
            Q_EMIT statusMessage(tr("Saved as %1").arg(path));
        });
    });
    closeWithSession(dialog); // it is the basket of this server that is to be saved
}

void WindowDialogs::showQueued(const Result<qsizetype> &series)
{
    if (!series)
        return Q_EMIT failed(series.error());
    Q_EMIT statusMessage(tr("%n series queued", nullptr, int(*series)));
}

void WindowDialogs::downloadBasket()
{
    session::ServerSession &session = *m_services.session();
    download({.name = tr("basket “%1”").arg(text::plain(basketName(session.baskets().current()), 40)),
              .gather = session.basket().settledSeries()});
}

void WindowDialogs::downloadSelection()
{
    session::ServerSession &session = *m_services.session();
    const session::SelectionFacts &facts = session.selectionSummary().facts();
    const bool isAllOnDisk =
        facts.totals.series == session.selection().count() && facts.toFetch() == 0; // see the button
    const auto selected = session.selection().selected();
    const DownloadDialog::Source source {
        .name = tr("selection"), .gather = [selected] { return session::recordsOf(selected); }, .isAgain = isAllOnDisk};
    if (!isAllOnDisk)
        return download(source);
    const auto find = [selected, folders = m_services.disk().folders(),
                       roots = m_services.settings().value(session::Setting::Roots).toStringList()] {
        return session::rootOf(session::folderOf(selected, folders), roots);
    };
    onFinished(QtConcurrent::run(find), &session, [this, source](const Result<QString> &root) {
        DownloadDialog::Source again = source;
        again.folder = root.value_or(QString()); // where they are: another folder would get a second copy
        download(again);
    });
}

void WindowDialogs::download(const DownloadDialog::Source &source)
{
    auto *dialog = opened(new DownloadDialog(source, m_services, &m_window));
    connect(dialog, &DownloadDialog::chosen, this,
            [this, gather = source.gather](const transfer::Target &target, int jobs,
                                           const session::DownloadPlace &place, const QStringList &after) {
                Q_EMIT transfersRequested();
                m_starter->start({gather, target, jobs, place, after});
            });
    connect(dialog, &DownloadDialog::checkRequested, this, [this](const QString &folder) { verify().check(folder); });
    closeWithSession(dialog);
}

void WindowDialogs::verifyFolder() { verify(); }

//! The dialog, which is open from now on.
VerifyDialog &WindowDialogs::verify()
{
    if (auto *open = m_window.findChild<VerifyDialog *>()) {
        open->raise();
        open->activateWindow();
        return *open;
    }
    auto *dialog = new VerifyDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerifyDialog::repairing, this, [this](qsizetype series) {
        showQueued(series);
        Q_EMIT transfersRequested();
    });
    dialog->show(); // modeless, because large folders take time
    return *dialog;
}

void WindowDialogs::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About TCIA Browser"),
                                tr("TCIA Browser %1").arg(QStringLiteral(TCIA_VERSION)), QMessageBox::Close, &m_window);
    box->setIconPixmap(m_window.windowIcon().pixmap(64));
    box->setInformativeText(
        tr("Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and "
           "verified.\n\n"
           "Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own "
           "licence and must be cited; see the details of a series."));
    opened(box);
}

} // namespace tcia::desktop
