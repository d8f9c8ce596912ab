// SPDX-License-Identifier: Apache-2.0
#include "archive/keyring.h"

#include "core/diskerror.h"
#include "core/files.h"
#include "core/reason.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QStandardPaths>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qint64 longestKey = 4096;
const QString service = u"tcia-browser"_s;

//! The fallback file without a keyring; its name does not reveal the server's.
QString fallbackPath(const QString &serverName)
{
    const QByteArray digest = QCryptographicHash::hash(serverName.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/keys/" +
           QString::fromLatin1(digest.left(32));
}

Result<QString> fallbackKey(const QString &serverName)
{
    const QString path = fallbackPath(serverName);
    return QFile::exists(path) ? keyFromFile(path) : Result<QString>(QString());
}

Result<void> removeFallback(const QString &serverName)
{
    QFile file(fallbackPath(serverName));
    if (file.exists() && !file.remove())
        return failure(diskError(file));
    return {};
}

Result<void> writeFallback(const QString &serverName, const QString &key)
{
    const QString path = fallbackPath(serverName);
    if (!QDir().mkpath(path.section(u'/', 0, -2)))
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "The folder for keys cannot be created.")>(),
                       {.path = path});
    if (const auto gone = removeFallback(serverName); !gone) // so that the new file gets our permissions
        return gone;
    QFile file(path);
    const QByteArray bytes = key.toUtf8();
    constexpr auto onlyUser = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyUser) || file.write(bytes) != bytes.size() ||
        !file.flush())
        return failure(diskError(file));
    return {};
}

//! Starts a keychain job; `answer` turns the finished job into the result.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> run(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<QString>> storedKey(const QString &serverName)
{
    auto job = new QKeychain::ReadPasswordJob(service);
    job->setKey(serverName);
    return run<QString>(job, [serverName](const QKeychain::ReadPasswordJob &done) -> Result<QString> {
        if (done.error() == QKeychain::NoError)
            return done.textData();
        return fallbackKey(serverName); // not stored there, or no keyring service is running
    });
}

QFuture<Result<void>> storeKey(const QString &serverName, const QString &key)
{
    if (key.isEmpty()) {
        auto job = new QKeychain::DeletePasswordJob(service);
        job->setKey(serverName);
        return run<void>(job,
                         [serverName](const QKeychain::DeletePasswordJob &) { return removeFallback(serverName); });
    }
    auto job = new QKeychain::WritePasswordJob(service);
    job->setKey(serverName);
    job->setTextData(key);
    return run<void>(job, [serverName, key](const QKeychain::WritePasswordJob &done) -> Result<void> {
        return done.error() == QKeychain::NoError ? removeFallback(serverName) : writeFallback(serverName, key);
    });
}

Result<QString> keyFromFile(const QString &path)
{
    const auto content = readFile(path, longestKey);
    if (!content)
        return failure(content.error());
    const QString key = QString::fromUtf8(content->split('\n').first()).trimmed();
    if (key.isEmpty())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "Its first line contains no key.")>(),
                       {.path = path});
    return key;
}

} // namespace tcia::archive
