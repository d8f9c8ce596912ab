// SPDX-License-Identifier: Apache-2.0
#include "session/shardlist.h"

#include "core/diskerror.h"
#include "core/lock.h"
#include "core/missing.h"
#include "core/reason.h"
#include "storage/boundedlines.h"
#include "storage/record.h"
#include "storage/reservednames.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

QString listName() { return storage::nameOf(storage::ReservedName::Shards); }

Result<void> waitFor(QLockFile &lock, const QString &root, const std::atomic_bool &cancelled)
{
    constexpr int sliceMs = 200;
    while (!tryLock(lock, sliceMs)) {
        if (lock.error() != QLockFile::LockFailedError)
            return failure(lockedError(lock, root, {}));
        if (cancelled)
            return failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
                           {.path = root});
    }
    return {};
}

//! Whether a part's folder is there, by its name (cohort::folderOf()).
bool hasParts(const Directory &root)
{
    static const QRegularExpression part(u"^shard-[0-9]+-of-[0-9]+$"_s);
    const auto entries = root.entries().value_or(QList<DirectoryEntry>());
    return std::ranges::any_of(
        entries, [](const DirectoryEntry &entry) { return entry.isFolder() && part.match(entry.name).hasMatch(); });
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockShards(const QString &root, const std::atomic_bool &cancelled)
{
    auto lock = makeLock(root + u'/' + storage::lockNameOf(storage::ReservedName::Shards));
    const auto held = waitFor(*lock, root, cancelled);
    return held ? Result<std::unique_ptr<QLockFile>>(std::move(lock)) : failure(held.error());
}

Result<std::shared_ptr<QLockFile>> lockWhileRead(const QString &root, const std::atomic_bool &cancelled)
{
    const auto directory = Directory::open(root);
    if (!directory || (directory->isMissing(listName()) && !hasParts(*directory)))
        return nullptr; // reading the folder reports what is wrong with it
    const std::shared_ptr lock = makeLock(root + u'/' + storage::lockNameOf(storage::ReservedName::Shards));
    const auto held = waitFor(*lock, root, cancelled);
    if (!held && lock->error() != QLockFile::PermissionError)
        return failure(held.error());
    return held ? lock : nullptr;
}

Result<void> appendShardDone(const Directory &root, const QString &shard)
{
    const auto done = shardsDone(root.path());
    if (!done)
        return failure(done.error());
    if (done->contains(shard))
        return {};
    const auto file = root.file(listName(), Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    const QByteArray line = QJsonDocument(QJsonObject {{u"done"_s, shard}}).toJson(QJsonDocument::Compact) + '\n';
    const auto appended = storage::appendLines(**file, line, storage::Flush::Now);
    return appended ? Result<void>() : failure(appended.error());
}

Result<void> noteShardDone(const QString &root, const QString &shard)
{
    const std::atomic_bool never = false;
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto lock = lockShards(root, never);
    return lock ? appendShardDone(*directory, shard) : failure(lock.error());
}

Result<QStringList> shardsDone(const QString &root)
{
    QStringList done;
    const auto directory = Directory::open(root);
    if (!directory)
        return isCertainlyMissing(root) ? Result<QStringList>(done) : failure(directory.error());
    if (directory->isMissing(listName()))
        return done;
    const auto file = directory->file(listName(), Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    for (;;) {
        const storage::Line line = storage::readLine(**file);
        if ((*file)->error() != QFile::NoError)
            return failure(diskError(**file));
        if (line.text.isEmpty() && !line.isTooLong)
            return done;
        if (const QString name = QJsonDocument::fromJson(line.text).object().value("done"_L1).toString();
            !name.isEmpty())
            done << name;
    }
}

Result<bool> hasSeriesLeft(const QString &part)
{
    const auto directory = Directory::open(part);
    if (!directory)
        return failure(directory.error());
    bool isAny = false;
    const auto read = storage::forEachRecord(
        part, [&](const storage::Record &record, qint64) { isAny = isAny || !directory->isMissing(record.folder); });
    return read ? Result<bool>(isAny) : failure(read.error());
}

} // namespace tcia::session
