// SPDX-License-Identifier: Apache-2.0
#include "session/folderfinding.h"

#include "core/missing.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

namespace tcia::session {

namespace {

//! FNV-1a: Qt's hashes may change between versions.
quint64 hashOf(const QByteArray &bytes)
{
    constexpr quint64 offset = 0xcbf29ce484222325, prime = 0x100000001b3;
    quint64 hash = offset;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * prime;
    return hash;
}

quint64 stampOf(const QFileInfo &file)
{
    return hashOf(file.fileName().toUtf8() + '\0' + QByteArray::number(file.size()) + '\0' +
                  QByteArray::number(file.lastModified().toMSecsSinceEpoch()));
}

} // namespace

std::optional<FolderFinding> findFiles(const RecordedFolder &recorded, const std::atomic_bool &isCancelled)
{
    FolderFinding found {.seriesUid = recorded.seriesUid, .folder = recorded.folder};
    const QFileInfo info(recorded.folder);
    if (info.isSymLink() || (info.exists() && !info.isDir()))
        return found;
    if (!info.exists())
        return isCertainlyMissing(recorded.folder) ? std::optional(found) : std::nullopt;
    if (!info.isReadable())
        return std::nullopt;
    QDirIterator files(recorded.folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        if (isCancelled)
            return std::nullopt;
        const QFileInfo file = files.nextFileInfo();
        found.bytes += file.size();
        ++found.files;
        if (recorded.isDamaged)
            found.stamp += stampOf(file); // a sum: the disk lists files in any order
    }
    return found;
}

} // namespace tcia::session
