// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/manifestadder.h"

#include "archive/knownserver.h"
#include "archive/locatorlookup.h"
#include "core/async.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/confirmations.h"

#include <QFileInfo>

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
    m_outcome.files += paths.size();
    if (!std::exchange(m_isBusy, true))
        next();
}

void ManifestAdder::next()
{
    if (m_left.isEmpty())
        return report();
    m_path = m_left.takeFirst();
    onFinished(session::readManifest(m_path), this,
               [this](const Result<basket::Manifest> &manifest) { take(manifest); });
}

void ManifestAdder::take(const Result<basket::Manifest> &manifest)
{
    if (!manifest) {
        m_outcome.errors << manifest.error();
        return next();
    }
    Q_EMIT opened(m_path);
    if (std::exchange(m_isDropped, false))
        return dropCurrent();
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
    if (const archive::Server *server = archive::serverForPlaces(
            m_manifest->locators, session ? &session->server() : nullptr, m_services.servers().all()))
        return open(*server);
    if (session && (named.host().isEmpty() || isAddressOf(session->server(), named)))
        return addHere();
    if (named.host().isEmpty())
        return sessions.openDefault();
    if (const archive::Server *server = findByAddress(m_services.servers().all(), named))
        return open(*server);
    ask(named.host());
}

void ManifestAdder::open(const archive::Server &server)
{
    session::ServerSession *open = m_services.session();
    if (open && !open->catalog().entries().empty())
        askToOpen(server, *open);
    else
        openNow(server);
}

void ManifestAdder::askToOpen(const archive::Server &server, session::ServerSession &open)
{
    m_isAsking = true;
    confirmOpeningServer(QFileInfo(m_path).fileName(), server, open, m_services.sessions(), &m_window,
                         [this, server](bool agreed) {
                             m_isAsking = false;
                             if (m_manifest)
                                 agreed ? openNow(server) : leaveOut();
                         });
}

void ManifestAdder::openNow(const archive::Server &server)
{
    if (m_outcome.sum.fresh + m_outcome.sum.alreadyPresent > 0)
        m_outcome.elsewhere << words();
    m_outcome.sum = {};
    m_outcome.opened = displayName(server);
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
        place();
    else
        leaveOut();
}

void ManifestAdder::leaveOut()
{
    m_manifest.reset();
    --m_outcome.files;
    next();
}

void ManifestAdder::addHere()
{
    const basket::Manifest manifest = *std::exchange(m_manifest, std::nullopt);
    m_outcome.unreadable += manifest.unreadableCount;
    m_outcome.singleFiles += manifest.singleFiles;
    if (!manifest.files.isEmpty())
        m_outcome.notFetched = basket::wordsFor(manifest.files);
    m_isAdding = true;
    onFinished(m_services.session()->filler().addManifest(manifest), this,
               [this](const Result<session::AddResult> &added) { sumUp(added); });
}

void ManifestAdder::sumUp(const Result<session::AddResult> &added)
{
    if (!std::exchange(m_isAdding, false)) // its server was left while this was on its way: leaveServer() goes on
        return;
    if (added) {
        m_outcome.sum.fresh += added->fresh;
        m_outcome.sum.alreadyPresent += added->alreadyPresent;
        for (const QString &place : added->unknown)
            m_outcome.unknown << placeWords(place);
    } else {
        m_outcome.addFailure(m_path, added.error());
    }
    next();
}

//! A place at which the server knows no series, with the reason if its bucket is not the server's.
QString ManifestAdder::placeWords(const QString &place) const
{
    const QString shown = text::plain(place, 80);
    const session::ServerSession *session = m_services.session();
    return !session || archive::mayHave(session->server(), place)
               ? shown
               : tr("%1 (the server has no bucket of this name)").arg(shown);
}

QString ManifestAdder::words() const
{
    session::ServerSession *session = m_services.session();
    const QString added = session ? wordsOf(m_outcome.sum, basketName(session->baskets().current())) : QString();
    if (m_outcome.opened.isEmpty())
        return added;
    //: %1 a server, %2 is "Added 12 series to Lung cohort."
    return tr("Opened %1, which the list names. %2").arg(text::plain(m_outcome.opened, 40), added);
}

void ManifestAdder::report()
{
    m_isBusy = false;
    const QString here = words();
    const ManifestOutcome outcome = std::exchange(m_outcome, {});
    QStringList lines = outcome.elsewhere;
    if (outcome.added() > 0 && m_services.session()) {
        Q_EMIT added(here, outcome.sum.fresh > 0);
        if (outcome.unreadable > 0 || !outcome.notFetched.isEmpty() || !lines.isEmpty())
            lines << here;
    }
    if (outcome.files == 1 && !outcome.errors.isEmpty())
        return Q_EMIT failed(outcome.errors.first());
    lines << outcome.troubles();
    if (!lines.isEmpty())
        Q_EMIT warned(lines.join(u'\n'));
}

//! Pending edits of a basket are stored when its server is left, but their future never finishes.
void ManifestAdder::leaveServer()
{
    if (!std::exchange(m_isAdding, false))
        return;
    QMetaObject::invokeMethod(this, &ManifestAdder::next, Qt::QueuedConnection);
}

// What was meant for one server is not added to the next one. If the requested server is not known, none is
// selected yet: another one is opened.
void ManifestAdder::drop()
{
    if (!m_isBusy || m_services.sessions().isOpening())
        return;
    if (m_manifest)
        dropCurrent();
    else
        m_isDropped = !m_services.session(); // once it is read
}

void ManifestAdder::dropCurrent()
{
    m_manifest.reset();
    m_outcome.notOpened << m_path;
    m_outcome.opened.clear();
    next();
}

} // namespace tcia::desktop
