// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/manifestadder.h"

#include "archive/knownserver.h"
#include "core/async.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/confirmations.h"

#include <algorithm>
#include <utility>

namespace tcia::desktop {

using session::SessionManager;

ManifestAdder::ManifestAdder(session::Services &services, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    connect(&services.sessions(), &SessionManager::changed, this, &ManifestAdder::place);
    connect(&services.sessions(), &SessionManager::noneChosen, this, &ManifestAdder::place);
    connect(&services.sessions(), &SessionManager::openingFailed, this, &ManifestAdder::drop);
    connect(&services.sessions(), &SessionManager::aboutToChange, this, &ManifestAdder::leaveServer);
}

void ManifestAdder::add(const QStringList &paths)
{
    m_left << paths;
    m_count += paths.size();
    if (!std::exchange(m_isBusy, true))
        next();
}

void ManifestAdder::next()
{
    if (m_left.isEmpty())
        return report();
    const QString path = m_left.takeFirst();
    onFinished(session::readManifest(path), this,
               [this, path](const Result<basket::Manifest> &manifest) { take(path, manifest); });
}

void ManifestAdder::take(const QString &path, const Result<basket::Manifest> &manifest)
{
    if (!manifest) {
        m_errors << manifest.error();
        return next();
    }
    Q_EMIT opened(path);
    if (std::exchange(m_isDropped, false))
        return dropRest();
    m_manifest = *manifest;
    place();
}

//! Again whenever a server was opened or none was.
void ManifestAdder::place()
{
    SessionManager &sessions = m_services.sessions();
    if (!m_manifest || sessions.isOpening() || m_isAsking)
        return;
    const QUrl named(m_manifest->downloadServer);
    const session::ServerSession *session = sessions.session();
    if (const archive::Server *server = serverOfPlaces(session))
        return open(*server);
    if (session && (named.host().isEmpty() || isAddressOf(session->server(), named)))
        return addHere();
    if (named.host().isEmpty())
        return sessions.openDefault();
    if (const archive::Server *server = findByAddress(m_services.servers().all(), named))
        return open(*server);
    ask(named.host());
}

//! The server to open for a list of places in buckets; null if it is open, or the list is another.
const archive::Server *ManifestAdder::serverOfPlaces(const session::ServerSession *opened) const
{
    const auto findsThem = [](const archive::Server &server) { return archive::dialect(server.dialect).findsLocators; };
    if (m_manifest->locators.isEmpty() || (opened && findsThem(opened->server())))
        return nullptr;
    const auto &servers = m_services.servers().all();
    const auto found = std::ranges::find_if(servers, findsThem);
    return found == servers.end() ? nullptr : &*found;
}

void ManifestAdder::open(const archive::Server &server)
{
    if (m_sum.fresh + m_sum.alreadyPresent > 0)
        m_elsewhere << words();
    m_sum = {};
    m_opened = displayName(server);
    m_services.sessions().open(server);
}

//! With an unknown server named, and none open, the default one is what is left.
void ManifestAdder::ask(const QString &host)
{
    const session::ServerSession *session = m_services.session();
    const archive::Server here = session ? session->server() : m_services.servers().all().first();
    m_isAsking = true;
    confirmOtherServer(text::plain(host), here, m_services.sessions(), &m_window,
                       [this](bool agreed) { answer(agreed); });
}

void ManifestAdder::answer(bool agreed)
{
    m_isAsking = false;
    if (!m_manifest)
        return;
    m_manifest->downloadServer.clear(); // from now on it is for the open one
    if (agreed)
        return place();
    m_manifest.reset();
    --m_count;
    next();
}

void ManifestAdder::addHere()
{
    const basket::Manifest manifest = *std::exchange(m_manifest, std::nullopt);
    m_unreadable += manifest.unreadableCount;
    m_isAdding = true;
    onFinished(m_services.session()->filler().addManifest(manifest), this,
               [this](const Result<session::AddResult> &added) { sumUp(added); });
}

void ManifestAdder::sumUp(const Result<session::AddResult> &added)
{
    m_isAdding = false;
    if (added) {
        m_sum.fresh += added->fresh;
        m_sum.alreadyPresent += added->alreadyPresent;
        m_sum.unknown += added->unknown;
    } else {
        m_errors << added.error();
    }
    next();
}

QString ManifestAdder::words() const
{
    session::ServerSession *session = m_services.session();
    const QString added = session ? wordsOf(m_sum, basketName(session->baskets().current())) : QString();
    if (m_opened.isEmpty())
        return added;
    //: %1 a server, %2 is "Added 12 series to Lung cohort."
    return tr("Opened %1, which the list names. %2").arg(text::plain(m_opened, 40), added);
}

void ManifestAdder::report()
{
    m_isBusy = false;
    const qsizetype count = std::exchange(m_count, 0);
    const QList<Error> errors = std::exchange(m_errors, {});
    QStringList lines = std::exchange(m_elsewhere, {});
    const qint64 unreadable = std::exchange(m_unreadable, 0);
    if (errors.size() < count && m_services.session()) {
        Q_EMIT added(words(), m_sum.fresh > 0);
        Q_EMIT basketFilled();
        if (unreadable > 0 || !lines.isEmpty())
            lines << words();
    }
    if (m_sum.unknown > 0)
        lines << tr("At %n places of the list the server knows no series.", nullptr, int(m_sum.unknown));
    m_sum = {};
    m_opened.clear();
    if (count == 1 && !errors.isEmpty())
        return Q_EMIT failed(errors.first());
    if (unreadable > 0)
        lines << tr("%n lines of the manifest are invalid and were skipped.", nullptr, int(unreadable));
    if (!errors.isEmpty())
        lines << tr("%1 of %Ln files could not be read.", nullptr, int(count)).arg(text::number(errors.size()));
    constexpr int mostShown = 5;
    for (const Error &error : errors.first(std::min<qsizetype>(mostShown, errors.size())))
        lines << text::of(error);
    if (!lines.isEmpty())
        Q_EMIT warned(lines.join(u'\n'));
}

//! The pending edits of a basket are stored when its server is left, but nobody hears of them.
void ManifestAdder::leaveServer()
{
    if (std::exchange(m_isAdding, false))
        QMetaObject::invokeMethod(this, &ManifestAdder::next, Qt::QueuedConnection);
}

// What was meant for one server is not added to the next one. If the requested server is not known, none is
// selected yet: another one is opened.
void ManifestAdder::drop()
{
    if (!m_isBusy || m_services.sessions().isOpening())
        return;
    if (m_manifest)
        dropRest();
    else
        m_isDropped = !m_services.session(); // once it is read
}

void ManifestAdder::dropRest()
{
    m_manifest.reset();
    m_left.clear();
    m_count = m_errors.size();
    report();
}

} // namespace tcia::desktop
