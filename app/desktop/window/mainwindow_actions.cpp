// SPDX-License-Identifier: Apache-2.0
// Implements the window-wide actions; pane actions are in the panes.
#include "desktop/window/mainwindow.h"

#include "basket/manifest.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/files.h"
#include "core/text.h"
#include "desktop/dialogs/downloaddialog.h"
#include "desktop/dialogs/idsdialog.h"
#include "desktop/dialogs/serversdialog.h"
#include "desktop/dialogs/sharedlistdialog.h"
#include "desktop/dialogs/verifydialog.h"
#include "desktop/panes/changespane.h"
#include "desktop/widgets/notice.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int newsMs = 10'000;
constexpr int typingPauseMs = 80; // the catalogue cancels outdated evaluations

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

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto todo) { connect(&m_actions[act], &QAction::triggered, this, todo); };
    on(Act::OpenSharedList, &MainWindow::openSharedList);
    on(Act::OpenManifest, &MainWindow::openManifest);
    on(Act::SaveManifest, &MainWindow::saveManifest);
    on(Act::Download, &MainWindow::download);
    on(Act::VerifyFolder, &MainWindow::verifyFolder);
    on(Act::About, &MainWindow::about);
    on(Act::Quit, &MainWindow::close);
    on(Act::Servers, [this] { opened(new ServersDialog(m_services, this)); });
    on(Act::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(Act::FindIds, &MainWindow::findIds);
    on(Act::ShowBasket, [this] { m_tabs->setCurrentIndex(0); });
    on(Act::ShowChanges, [this] {
        if (m_changes)
            m_tabs->setCurrentWidget(m_changes);
    });
    on(Act::Index, [this] { m_services.session()->indexing().ask(); });
    on(Act::ShowTransfers, [this] { m_tabs->setCurrentIndex(m_tabs->count() - 2); });
    on(Act::ShowProblems, [this] { m_tabs->setCurrentIndex(m_tabs->count() - 1); });

    m_searching.setSingleShot(true);
    m_searching.setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textEdited, &m_searching, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // cleared by the field's button
            m_searching.start();
    });
    connect(&m_searching, &QTimer::timeout, this, &MainWindow::search);
}

void MainWindow::say(const session::Added &what)
{
    const QString words = wordsOf(what);
    statusBar()->showMessage(words, newsMs);
    if (what.unreadable > 0)
        m_notice->say(tr("%1. %2").arg(
            words, tr("%n lines of the manifest are invalid and were skipped.", nullptr, int(what.unreadable))));
    else if (!what.otherServer.isEmpty())
        m_notice->say(
            tr("%1. The manifest was made for another server, %2. Series that are not found here may be on that server.")
                .arg(words, text::plain(what.otherServer)));
}

void MainWindow::findIds()
{
    auto *dialog = opened(new IdsDialog(m_services.session()->catalog().filter().ids, this));
    connect(dialog, &IdsDialog::chosen, this, &MainWindow::narrowTo);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
}

void MainWindow::openSharedList()
{
    auto *dialog = opened(new SharedListDialog(m_services.session()->filler(), this));
    connect(dialog, &SharedListDialog::loaded, this, [this](const QString &, const session::Added &what) {
        say(what);
        m_tabs->setCurrentIndex(0);
    });
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
}

void MainWindow::openManifest()
{
    auto *dialog = opened(new QFileDialog(this, tr("Open manifest"), {},
                                          tr("Manifests and lists (*.tcia *.csv *.tsv *.txt);;All files (*)")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::addManifest);
}

void MainWindow::addManifest(const QString &path)
{
    if (!m_services.session()) {
        m_manifest = path;
        return;
    }
    onFinished(m_services.session()->filler().addManifest(path), this, [this](const Result<session::Added> &answer) {
        if (!answer)
            return m_notice->say(answer.error());
        say(*answer);
        m_tabs->setCurrentIndex(0);
    });
}

void MainWindow::saveManifest()
{
    auto *dialog = opened(new QFileDialog(this, tr("Save manifest"), u"basket.tcia"_s, tr("Manifests (*.tcia)")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tcia"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        session::ServerSession &session = *m_services.session();
        const auto saved = runOnDiskThread([settled = session.basket().settled(), host = session.server().base.host(),
                                            path] { return saveBasket(settled, host, path); });
        onFinished(saved, this, [this, path](const Result<void> &written) {
            if (!written)
                return m_notice->say(written.error());
            statusBar()->showMessage(tr("Saved as %1").arg(path), newsMs);
        });
    });
    // It is the basket of this server that is to be saved.
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
}

void MainWindow::download()
{
    auto *dialog = opened(new DownloadDialog(m_services.session()->basket().totals(), m_services.settings(), this));
    connect(dialog, &DownloadDialog::chosen, this, [this](const transfer::Target &target, int jobs) {
        m_actions[Act::ShowTransfers].trigger();
        onFinished(m_services.download(target, jobs), this, [this](const Result<qsizetype> &queued) {
            if (!queued)
                return m_notice->say(queued.error());
            statusBar()->showMessage(tr("%n series queued", nullptr, int(*queued)), newsMs);
        });
    });
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
}

void MainWindow::verifyFolder()
{
    if (auto *open = findChild<VerifyDialog *>()) {
        open->raise();
        return open->activateWindow();
    }
    auto *dialog = new VerifyDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerifyDialog::repairing, this, [this](qsizetype series) {
        statusBar()->showMessage(tr("%n series queued", nullptr, int(series)), newsMs);
        m_actions[Act::ShowTransfers].trigger();
    });
    dialog->show(); // modeless, because large folders take time
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About TCIA Browser"),
                                tr("TCIA Browser %1").arg(QStringLiteral(TCIA_VERSION)), QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setInformativeText(
        tr("Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and "
           "verified.\n\n"
           "Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own "
           "licence and must be cited; see the details of a series."));
    opened(box);
}

} // namespace tcia::desktop
