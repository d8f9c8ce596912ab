// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/recentlistsmenu.h"

#include "core/text.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int longest = 60; // a menu is not as wide as a path
}

RecentListsMenu::RecentListsMenu(session::RecentLists &lists, session::Services &services, QWidget *parent)
    : QMenu(parent), m_lists(lists), m_services(services)
{
    setObjectName(u"recentListsMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentListsMenu::build);
    build();
}

void RecentListsMenu::build()
{
    clear();
    const QList<session::RecentList> lists = m_lists.all();
    for (const session::RecentList &list : lists)
        add(list);
    if (lists.isEmpty())
        addAction(tr("No list was opened yet"))->setEnabled(false);
    addSeparator();
    QAction *forget =
        addAction(desktop::icon("edit-clear"), tr("&Clear this menu"), &m_lists, &session::RecentLists::clear);
    forget->setObjectName(u"clearRecentLists"_s);
    forget->setToolTip(tr("Forget these lists and the names of shared lists; the lists stay where they are"));
    forget->setEnabled(!lists.isEmpty());
}

void RecentListsMenu::add(const session::RecentList &list)
{
    QAction *action = nullptr;
    if (list.path.isEmpty()) {
        const archive::Server *server = m_services.sessions().basketServer(list.server);
        const QString of = server ? displayName(*server) : list.server;
        //: %1 a shared list, %2 its server
        const QString words =
            tr("%1 · shared list of %2").arg(text::plain(list.name, longest), text::plain(of, longest));
        action = addAction(desktop::icon("shared-list"), withoutMnemonic(words));
        action->setToolTip(text::plain(list.name));
    } else {
        const QFileInfo file(list.path);
        const QString words = text::plain(file.fileName(), longest) + u'\t' +
                              text::plain(QDir::toNativeSeparators(file.dir().dirName()), longest / 2);
        action = addAction(desktop::icon("document-open"), withoutMnemonic(words));
        action->setToolTip(text::plain(QDir::toNativeSeparators(list.path)));
    }
    action->setObjectName(u"recentList"_s);
    connect(action, &QAction::triggered, this, [this, list] { Q_EMIT chosen(list); });
}

} // namespace tcia::desktop
