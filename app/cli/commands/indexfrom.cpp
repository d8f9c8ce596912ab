// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/indexfrom.h"

#include "archive/filefetch.h"
#include "archive/httpclient.h"
#include "catalog/publishedindex.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/files.h"
#include "core/text.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! A file to read; a fetched one is deleted with it.
struct IndexFile
{
    QString path;
    std::shared_ptr<QTemporaryFile> fetched {};
    bool isChecked = true; //!< by the sum that is published beside it
};

Result<IndexFile> fetchedFile(Session &session, const QUrl &url)
{
    const auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return failure(Error::Kind::Disk, file->errorString(), {.path = file->fileTemplate()});
    archive::HttpClient http({});
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &http, &archive::HttpClient::stop);
    const auto fetched = session.await(archive::fetchPublishedFile(http, url, file));
    return fetched ? Result<IndexFile>(IndexFile {file->fileName(), file}) : failure(fetched.error());
}

Result<IndexFile> fileOnDisk(Session &session, const QString &path)
{
    constexpr qint64 sumBytes = 64 * 1024;
    if (const QFileInfo file(path); file.exists() && !file.isFile()) // it is read in places, not from start to end
        return failure(Error::Kind::Disk, Tr::tr("It is not a regular file."), {.path = path});
    if (!QFileInfo::exists(path + u".sha256"))
        return IndexFile {.path = path, .isChecked = false};
    const auto published = readFile(path + u".sha256", sumBytes);
    if (!published)
        return failure(published.error());
    const auto checked = session.await(
        QtConcurrent::run([path, sum = *published]() -> Result<void> { return archive::checkSha256(path, sum); }));
    return checked ? Result<IndexFile>(IndexFile {path}) : failure(checked.error());
}

//! Collections as people know them: the index has ids. Without a network it is stored with those.
QStringList knownNames(Session &session, archive::Archive &archive, catalog::CatalogStore &store, const QString &key)
{
    if (const auto stored = session.await(store.collections(key)); stored && !stored->isEmpty())
        return *stored;
    const auto asked = session.await(archive.collections());
    if (!asked)
        session.note(Tr::tr("The names of the collections are not known (%1); they are called as in the index.")
                         .arg(text::of(asked.error())));
    return asked.value_or(QStringList());
}

//! Stores a table; called on the pool, where the next one waits for it, so that only one is in memory.
class Storing
{
public:
    Storing(catalog::CatalogStore &store, QString server) : m_store(store), m_server(std::move(server)) {}

    Result<void> save(const QString &collection, catalog::TableBuilder &&builder)
    {
        const auto table = std::move(builder).build();
        QFuture<Result<void>> saved;
        QMetaObject::invokeMethod(
            &m_home, [&] { saved = m_store.save(m_server, table, m_now); }, Qt::BlockingQueuedConnection);
        saved.waitForFinished();
        const Result<void> result =
            saved.resultCount() > 0 ? saved.result() : failure(Error {.kind = Error::Kind::Cancelled});
        if (result)
            run.collections << IndexResult {
                .collection = collection, .fetched = true, .series = table->size(), .requestedAt = m_now, .error = {}};
        return result;
    }

    IndexRun run;

private:
    QObject m_home; // of the store's thread
    catalog::CatalogStore &m_store;
    const QString m_server;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace

Result<IndexRun> indexFrom(Session &session, catalog::CatalogStore &store)
{
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const archive::Server &server = (*archive)->server();
    if (server.dialect != archive::DialectId::Idc)
        return failure(Error::Kind::Usage,
                       Tr::tr("--from reads the index of the Imaging Data Commons: add --server idc."),
                       {.name = server.name});
    const QString key = catalog::serverKey(server), from = session.options().from;
    const QUrl url(from, QUrl::StrictMode);
    const bool isRemote = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const auto file = isRemote ? fetchedFile(session, url) : fileOnDisk(session, from);
    if (!file)
        return failure(file.error());
    const QStringList known = knownNames(session, **archive, store, key);
    Storing storing(store, key);
    std::stop_source stop;
    const QObject stopping;
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &stopping, [&stop] { stop.request_stop(); });
    const auto read = session.await(QtConcurrent::run([&, path = file->path]() -> Result<catalog::PublishedIndex> {
        return catalog::readPublishedIndex(
            path, known,
            [&storing](const QString &collection, catalog::TableBuilder &&series) {
                return storing.save(collection, std::move(series));
            },
            stop.get_token());
    }));
    if (!read)
        return failure(read.error());
    session.addUnusable(from, read->unusable);
    if (!file->isChecked)
        session.note(Tr::tr("%1 was stored unchecked: no %2 with its SHA-256 sum lies beside it.")
                         .arg(text::plain(from), text::plain(u"%1.sha256"_s.arg(QFileInfo(from).fileName()))));
    session.note(Tr::tr("Index of version %1: %2 in %3.", "version, series, collections")
                     .arg(read->version.isEmpty() ? u"?"_s : text::plain(read->version, 40),
                          Tr::tr("%Ln series", nullptr, int(read->series)),
                          Tr::tr("%Ln collections", nullptr, int(read->collections.size()))));
    if (const auto named = session.await(store.saveCollections(key, read->collections)); !named)
        return failure(named.error());
    return std::move(storing.run);
}

} // namespace tcia::cli
