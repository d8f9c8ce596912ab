// SPDX-License-Identifier: Apache-2.0
#include "session/diskindex.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "storage/record.h"

#include <QDir>
#include <QFileInfo>

namespace tcia::session {

namespace {

using Folders = QHash<QString, QString>;

Result<Folders> foldersIn(const QString &root)
{
    const auto kept = storage::readRecords(root);
    if (!kept)
        return failure(kept.error());
    Folders found;
    for (const storage::Record &record : kept->records) {
        const QString folder = QDir(root).filePath(record.folder);
        if (QFileInfo(folder).isDir())
            found.insert(record.series.seriesUid, folder);
    }
    return found;
}

} // namespace

DiskIndex::DiskIndex(transfer::DownloadManager &downloads, QObject *parent) : QObject(parent)
{
    connect(&downloads, &transfer::DownloadManager::ended, this, [this, &downloads](transfer::TransferId id) {
        const transfer::Transfer &transfer = *downloads.find(id);
        if (transfer.state == transfer::State::Done || transfer.state == transfer::State::Present)
            take({{transfer.series.seriesUid, QDir(transfer.target.root).filePath(transfer.folder)}});
    });
}

void DiskIndex::look(const QString &root)
{
    onFinished(runOnDiskThread([root] { return foldersIn(root); }), this, [this](const Result<Folders> &found) {
        if (found) // a folder without readable records contains no known series
            take(*found);
    });
}

void DiskIndex::take(const Folders &found)
{
    if (found.isEmpty())
        return;
    m_folders.insert(found);
    Q_EMIT changed(found.keys());
}

} // namespace tcia::session
