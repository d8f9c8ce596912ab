// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/windowbody.h"

#include "desktop/start/startpage.h"
#include "desktop/widgets/notice.h"
#include "desktop/window/actions.h"
#include "session/foldercheck.h"

#include <QGuiApplication>

#include <utility>

namespace tcia::desktop {

WindowBody::WindowBody(session::Services &services, const Actions &actions, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_opening(new Notice(Notice::Form::Page, this)),
      m_start(new StartPage(services, actions, this)),
      m_check(new session::FolderCheck(services.disk(), this))
{
    addWidget(m_opening);
    addWidget(m_start);
    m_opening->say(tr("Opening the archive…"));
    connect(m_start, &StartPage::addServerRequested, this, &WindowBody::addServerRequested);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_check, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) // files may have been deleted meanwhile
            m_check->checkSoon();
    });
    connect(&actions[Act::Refresh], &QAction::triggered, m_check, &session::FolderCheck::check);
    connect(&services.sessions(), &session::SessionManager::noneChosen, this, [this] {
        refresh();
        m_start->focusFirst();
    });
}

void WindowBody::setPanes(QWidget *panes)
{
    m_panes = panes;
    if (panes) {
        addWidget(panes);
        follow(*m_services.session());
    }
    refresh();
}

void WindowBody::follow(session::ServerSession &session)
{
    const catalog::Catalog &catalog = session.catalog();
    for (const auto signal :
         {&catalog::Catalog::entriesReset, &catalog::Catalog::collectionsLoading, &catalog::Catalog::storedOpened})
        connect(&catalog, signal, this, &WindowBody::refresh);
    connect(&session.connectivity(), &session::ConnectivityMonitor::changed, this, &WindowBody::refresh);
    connect(&session.selection(), &session::SeriesSelection::changed, this,
            [this, &session] { lookAtSelected(session.selection()); });
}

//! What is said about the only selected series is true now, not when its folder was listed last.
void WindowBody::lookAtSelected(const session::SeriesSelection &selection)
{
    QString only;
    if (selection.count() == 1)
        for (const auto selected = selection.selected(); const auto &part : selected)
            part.rows.forEach([&](Row row) { only = part.table->seriesUid(row); });
    if (const QString before = std::exchange(m_looked, only); only != before && !only.isEmpty())
        m_check->look(only);
}

//! Nothing is known of the open server, and it does not answer.
bool WindowBody::isUnreachable() const
{
    session::ServerSession &session = *m_services.session();
    const std::optional<Error> &error = session.connectivity().lastError();
    return error && (error->kind == Error::Kind::Offline || error->kind == Error::Kind::Timeout) &&
           session.catalog().entries().empty() && !session.catalog().openingStored();
}

void WindowBody::refresh()
{
    const bool isSilent = m_panes && isUnreachable();
    const bool isStart = isSilent || (!m_panes && m_services.sessions().isChoosing());
    m_start->setUnreachable(isSilent ? m_services.session() : nullptr);
    QWidget *shown = isStart ? m_start : m_panes ? m_panes : m_opening;
    if (shown != currentWidget())
        setCurrentWidget(shown);
    Q_EMIT archiveShown(!isStart);
}

} // namespace tcia::desktop
