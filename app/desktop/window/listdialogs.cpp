// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/listdialogs.h"

#include "desktop/dialogs/sharedlistdialog.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/actions.h"
#include "desktop/window/listadder.h"
#include "desktop/window/listdrop.h"
#include "desktop/window/manifestadder.h"
#include "desktop/window/recentlistsmenu.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tcia::desktop {

ListDialogs::ListDialogs(session::Services &services, const Actions &actions, SearchField &search, QWidget &window,
                         QObject *parent)
    : QObject(parent),
      m_services(services),
      m_window(window),
      m_lists(new ListAdder(services, search, this)),
      m_manifests(new ManifestAdder(services, window, this)),
      m_recent(services.settings())
{
    connect(&actions[Act::OpenSharedList], &QAction::triggered, this, &ListDialogs::openSharedList);
    connect(&actions[Act::OpenManifest], &QAction::triggered, this, &ListDialogs::openManifest);
    auto *recent = new RecentListsMenu(m_recent, services, &window);
    actions[Act::RecentLists].setMenu(recent);
    connect(recent, &RecentListsMenu::chosen, this, &ListDialogs::openRecent);
    auto *drops = new ListDrop(window);
    connect(drops, &ListDrop::filesDropped, m_manifests, &ManifestAdder::add);
    connect(drops, &ListDrop::folderDropped, this, &ListDialogs::folderDropped);
    connect(drops, &ListDrop::textDropped, m_lists, &ListAdder::findText);
    connect(drops, &ListDrop::remoteDropped, this,
            [this] { Q_EMIT warned(tr("Only files on this computer can be dropped; save the others first.")); });
    connectAdders();
}

void ListDialogs::connectAdders()
{
    connect(m_lists, &ListAdder::warned, this, &ListDialogs::warned);
    connect(m_lists, &ListAdder::failed, this, &ListDialogs::failed);
    connect(m_lists, &ListAdder::added, this, &ListDialogs::showAdded);
    connect(m_manifests, &ManifestAdder::added, this, &ListDialogs::statusMessage);
    connect(m_manifests, &ManifestAdder::warned, this, &ListDialogs::warned);
    connect(m_manifests, &ManifestAdder::failed, this, &ListDialogs::failed);
    connect(m_manifests, &ManifestAdder::opened, this,
            [this](const QString &path) { m_recent.add({.path = QFileInfo(path).absoluteFilePath()}); });
}

void ListDialogs::openSharedList()
{
    if (!m_services.session())
        return m_lists->whenOpen(ListAdder::Work::Dialog, [this] { openSharedList(); });
    session::ServerSession &session = *m_services.session();
    const QStringList names = m_recent.namesOf(session.baskets().server());
    auto *dialog = new SharedListDialog(session.filler(), names, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SharedListDialog::loaded, this, &ListDialogs::showAdded);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
    dialog->open();
}

void ListDialogs::showAdded(const QString &sharedList, const session::AddResult &what)
{
    const session::Baskets &baskets = m_services.session()->baskets();
    m_recent.add({.server = baskets.server(), .name = sharedList});
    Q_EMIT statusMessage(wordsOf(what, basketName(baskets.current())), what.fresh > 0);
}

void ListDialogs::openManifest()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Open manifest"), {},
                        tr("Manifests, lists and records (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListDialogs::addManifest);
    dialog->open();
}

void ListDialogs::addManifest(const QString &path) { m_manifests->add({path}); }

void ListDialogs::openRecent(const session::RecentList &list)
{
    if (list.path.isEmpty())
        m_lists->addSharedList(list.server, list.name);
    else
        addManifest(list.path);
}

} // namespace tcia::desktop
