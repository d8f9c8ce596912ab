// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/session.h"

#include "archive/knownserver.h"
#include "basket/manifest.h"
#include "cli/output/json.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "core/errorname.h"
#include "core/text.h"

#include <QFileDevice>
#include <QTimer>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tcia::cli {

Session::Session(const Options &options, Environment &environment) : m_options(options), m_environment(environment) {}

Session::~Session() = default;

Result<archive::Archive *> Session::archive()
{
    if (m_archive)
        return m_archive.get();
    const auto server = chosenServer(m_options);
    if (!server)
        return failure(server.error());
    auto opened = open(*server);
    if (!opened)
        return failure(opened.error());
    m_archive = std::move(*opened);
    return m_archive.get();
}

Result<archive::Archive *> Session::archiveOf(const archive::Server &server)
{
    auto opened = open(server);
    if (!opened)
        return failure(opened.error());
    return m_others.emplace_back(std::move(*opened)).get();
}

Result<archive::Archive *> Session::archiveNamedBy(const archive::Server &server)
{
    const auto known = archive::loadServers(archive::serversPath());
    if (!known)
        return failure(known.error());
    if (const auto same = archive::findSame(*known, server))
        return archiveOf(*same);
    if (!server.demonstration && !options().keyFile.isEmpty())
        return failure(
            Error::Kind::Usage,
            Tr::tr(
                "The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server "
                "with --url or --server, or omit --api-key-file."),
            {.url = server.base.authority(QUrl::FullyEncoded)});
    auto opened = open(archive::withoutPermissions(server), server.demonstration);
    if (!opened)
        return failure(opened.error());
    return m_others.emplace_back(std::move(*opened)).get();
}

Result<std::unique_ptr<archive::Archive>> Session::open(archive::Server server, bool mayHaveKey)
{
    if (server.demonstration)
        if (const auto found = findDemonstration(server, m_demo); !found)
            return failure(found.error());
    const auto key = mayHaveKey ? keyFor(server) : Result<QString>(QString());
    if (!key)
        return failure(key.error());
    server.keyInQuery = server.keyInQuery || m_options.keyInQuery;
    server.keyInClear = server.keyInClear || m_options.allowHttpKey;
    const archive::ServerAccess access(server, *key);
    if (access.isKeyExposed())
        return failure(archive::keyExposedError(server));
    if (!key->isEmpty() && archive::exposesKey(server))
        note(Tr::tr("The API key is sent to %1 over http, unencrypted.").arg(server.base.host()));
    auto archive = std::make_unique<archive::Archive>(access);
    QObject::connect(&interrupt(), &Interrupt::triggered, archive.get(), &archive::Archive::cancelAll);
    QObject::connect(archive.get(), &archive::Archive::foundUnusable, archive.get(),
                     [this](const QString &subject, const Unusable &unusable) { addUnusable(subject, unusable); });
    return archive;
}

void Session::waitFor(const QFuture<void> &future, int timeoutMs)
{
    if (future.isFinished())
        return;
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (timeoutMs > 0) {
        QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
        QObject::connect(&interrupt(), &Interrupt::triggered, &loop, &QEventLoop::quit);
    }
    loop.exec();
}

void Session::reportUnusable()
{
    for (const auto &[subject, unusable] : std::exchange(m_unusable, {}).asKeyValueRange())
        note(u"%1: %2"_s.arg(subject, wordsFor(unusable)));
}

Exit Session::put(const Table &table)
{
    reportUnusable();
    return wrote(writeTable(table, *m_options.format, m_environment.out, m_options.cells));
}

Exit Session::put(const QByteArray &bytes)
{
    Sink sink(m_environment.out);
    sink << bytes;
    return wrote(sink.flush());
}

Exit Session::wrote(const Result<void> &result)
{
    if (result)
        return Exit::Done;
    if (errno != EPIPE) // a closed pipe is not an error
        fail(result.error());
    return Exit::Undone;
}

void Session::tell(QLatin1StringView event, const QString &message, const Error *error)
{
    if (m_options.progress != ProgressStyle::Json)
        return console().say(Tr::tr("tcia: %1").arg(message));
    QJsonObject line {{u"event"_s, event}, {u"message"_s, message}};
    if (error)
        line[u"kind"_s] = QString(nameOf(error->kind));
    console().say(jsonLine(line));
}

void Session::hold(const QString &message) { tell("hold"_L1, message); }
void Session::note(const QString &message) { tell("note"_L1, message); }

Exit Session::fail(const Error &error)
{
    reportUnusable();
    tell("error"_L1, text::of(error), &error);
    return exitFor(error);
}

Exit Session::misused(const QString &complaint)
{
    tell("error"_L1, complaint);
    return Exit::Usage;
}

Result<QByteArray> Session::input()
{
    constexpr qint64 piece = 1024 * 1024, limit = basket::largestList;
    QByteArray content;
    for (QByteArray more; content.size() <= limit; content += more)
        if (more = m_environment.in.read(qMin(piece, limit + 1 - content.size())); more.isEmpty())
            break;
    if (auto file = qobject_cast<QFileDevice *>(&m_environment.in); file && file->error() != QFileDevice::NoError)
        return failure(Error::Kind::Disk, file->errorString(), {.name = u"standard input"_s});
    if (content.size() > limit)
        return failure(Error::Kind::Usage, Tr::tr("It is larger than the limit of %1.").arg(text::size(limit)),
                       {.name = Tr::tr("standard input")});
    return content;
}

} // namespace tcia::cli
