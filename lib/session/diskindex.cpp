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
        qint64 bytes = 0;
        for (const storage::UnpackedFile &file : record.files)
            bytes += file.size;
        found.files.insert(record.series.seriesUid, {qint64(record.files.size()), record.proof, bytes});
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
        Q_EMIT scanned();
    });
}

std::optional<StoredFiles> DiskIndex::files(const QString &seriesUid) const
{
    const auto found = m_files.constFind(seriesUid);
    return !folder(seriesUid).isEmpty() && found != m_files.cend() && found->files > 0 ? std::optional(*found)
                                                                                       : std::nullopt;
}

QString DiskIndex::folder(const QString &seriesUid) const
{
    const auto known = m_folders.constFind(seriesUid);
    if (known != m_folders.cend())
        return *known;
    const LostFiles lost = m_lost.value(seriesUid);
    return lost.left > 0 ? lost.folder : QString();
}

QString DiskIndex::recordedFolder(const QString &seriesUid) const
{
    const auto known = m_folders.constFind(seriesUid);
    return known != m_folders.cend() ? *known : m_lost.value(seriesUid).folder;
}

std::optional<LostFiles> DiskIndex::lost(const QString &seriesUid) const
{
    const auto found = m_lost.constFind(seriesUid);
    return found == m_lost.cend() ? std::nullopt : std::optional(*found);
}

std::function<std::vector<RecordedFolder>()> DiskIndex::recordedFolders() const
{
    return [folders = m_folders, lost = m_lost] {
        std::vector<RecordedFolder> out;
        out.reserve(size_t(folders.size() + lost.size()));
        for (auto one = folders.cbegin(); one != folders.cend(); ++one)
            out.push_back({one.key(), *one});
        for (auto one = lost.cbegin(); one != lost.cend(); ++one)
            out.push_back({one.key(), one->folder});
        return out;
    };
}

void DiskIndex::compare(const QList<FolderFinding> &findings)
{
    QStringList different;
    for (const FolderFinding &found : findings)
        if (compare(found))
            different << found.seriesUid;
    if (!different.isEmpty())
        Q_EMIT changed(different);
}

//! Whether that makes a difference.
bool DiskIndex::compare(const FolderFinding &found)
{
    const QString &uid = found.seriesUid;
    const auto before = lost(uid);
    if ((before ? before->folder : m_folders.value(uid)) != found.folder)
        return false; // it has been stored elsewhere meanwhile
    const StoredFiles recorded = m_files.value(uid);
    if (found.files == 0 || found.files < recorded.files || found.bytes < recorded.bytes) {
        if (before && before->left == found.files && before->leftBytes == found.bytes)
            return false;
        m_folders.remove(uid);
        m_lost.insert(uid, {found.folder, found.files, recorded.files, found.bytes});
        return true;
    }
    if (recorded.bytes < 0 && recorded.files > 0)
        m_files[uid].bytes = found.bytes; // it has just been downloaded
    if (!before)
        return false;
    m_lost.remove(uid);
    m_folders.insert(uid, found.folder);
    return true;
}

void DiskIndex::take(const Folders &folders, const Files &files)
{
    m_files.insert(files);
    if (folders.isEmpty())
        return;
    m_folders.insert(folders);
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        m_lost.remove(folder.key());
    Q_EMIT changed(folders.keys());
}

} // namespace tcia::session
