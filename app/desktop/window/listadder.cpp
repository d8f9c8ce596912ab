// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/listadder.h"

#include "catalog/filter/filter.h"
#include "core/async.h"
#include "core/uid.h"
#include "desktop/dialogs/idsdialog.h"
#include "desktop/window/searchfield.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ListAdder::ListAdder(session::Services &services, SearchField &search, QObject *parent)
    : QObject(parent), m_services(services), m_search(search)
{
    connect(&services.sessions(), &session::SessionManager::changed, this, [this] {
        for (const std::function<void()> &act : std::exchange(m_pending, {}))
            act();
    });
    connect(&services.sessions(), &session::SessionManager::openingFailed, this, &ListAdder::dropPending);
}

// What was meant for one server is not added to the next one. If the requested server is not known, none is
// selected yet: another one is opened.
void ListAdder::dropPending()
{
    if (m_services.sessions().selectedName().isEmpty())
        return;
    m_pending.clear();
}

void ListAdder::whenOpen(Work kind, std::function<void()> act)
{
    if (m_services.session())
        return act();
    m_pending.insert(kind, std::move(act));
    if (m_services.sessions().isChoosing())
        m_services.sessions().openDefault();
}

void ListAdder::findText(const QString &text)
{
    QStringList ids = idsIn(text);
    if (ids.isEmpty())
        for (const QString &word : catalog::pastedIds(text))
            if (isUid(word))
                ids << word;
    if (ids.isEmpty())
        return Q_EMIT warned(tr("No UID was found in the text that was dropped."));
    whenOpen(Work::Ids, [this, ids] { m_search.searchIds(ids); });
}

void ListAdder::addSharedList(const QString &serverKey, const QString &name)
{
    session::SessionManager &sessions = m_services.sessions();
    const auto add = [this, name] {
        onFinished(m_services.session()->filler().addSharedList(name), this,
                   [this, name](const Result<session::AddResult> &what) {
                       if (what)
                           Q_EMIT added(name, *what);
                       else
                           Q_EMIT failed(what.error());
                   });
    };
    if (sessions.session() && sessions.session()->baskets().server() == serverKey)
        return add();
    const archive::Server *server = sessions.basketServer(serverKey);
    if (!server)
        return Q_EMIT warned(tr("The server of this shared list is not in the list of servers any more."));
    m_pending.insert(Work::SharedList, add);
    sessions.open(*server);
}

} // namespace tcia::desktop
