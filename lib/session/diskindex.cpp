// SPDX-License-Identifier: Apache-2.0
#include "session/diskindex.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/record.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using Folders = QHash<QString, QString>;
using Files = QHash<QString, StoredFiles>;

struct SeriesOnDisk
{
    Folders folders;
    Files files;
    std::optional<Error> problem;
};

Result<SeriesOnDisk> readFolder(const QString &root)
{
    Folders recorded;
    SeriesOnDisk found;
    const auto sums = storage::forEachRecord(root, [&](const storage::Record &record, qint64) {
        recorded.insert(record.series.seriesUid, record.folder);
        found.files.insert(record.series.seriesUid, {qint64(record.files.size()), record.proof});
    });
    if (!sums)
        found.problem = sums.error();
    else if (sums->unreadable > 0)
        found.problem = Error {
            .kind = Error::Kind::Disk,
            .detail = english<QT_TRANSLATE_N_NOOP(
                "Reasons", "%n lines of the record cannot be read: their series are not shown as on this computer.")>(
                sums->unreadable),
            .context = {.path = storage::recordPath(root)}};
    if (recorded.isEmpty())
        return found;
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    for (auto series = recorded.cbegin(); series != recorded.cend(); ++series)
        if (folder->entry(*series).isFolder())
            found.folders.insert(series.key(), folder->pathOf(*series));
    return found;
}

} // namespace

DiskIndex::DiskIndex(transfer::DownloadManager &downloads, QObject *parent) : QObject(parent)
{
    connect(&downloads, &transfer::DownloadManager::ended, this, [this, &downloads](transfer::TransferId id) {
        const transfer::Transfer &transfer = *downloads.find(id);
        const QString &uid = transfer.series.seriesUid;
        const Folders folder {{uid, QDir(transfer.target.root).filePath(transfer.folder)}};
        if (transfer.state == transfer::State::Done)
            take(folder, {{uid, {transfer.series.imageCount.value_or(0), transfer.proof}}}); // all of them
        else if (transfer.state == transfer::State::Present)
            take(folder, {});
    });
}

void DiskIndex::scan(const QString &root)
{
    onFinished(runOnDiskThread([root] { return readFolder(root); }), this, [this](const Result<SeriesOnDisk> &found) {
        if (!found)
            return Q_EMIT problemFound(found.error());
        take(found->folders, found->files);
        if (found->problem)
            Q_EMIT problemFound(*found->problem);
    });
}

std::optional<StoredFiles> DiskIndex::files(const QString &seriesUid) const
{
    const auto found = m_files.constFind(seriesUid);
    return contains(seriesUid) && found != m_files.cend() && found->files > 0 ? std::optional(*found) : std::nullopt;
}

void DiskIndex::take(const Folders &folders, const Files &files)
{
    m_files.insert(files);
    if (folders.isEmpty())
        return;
    m_folders.insert(folders);
    Q_EMIT changed(folders.keys());
}

} // namespace tcia::session
