// SPDX-License-Identifier: Apache-2.0
#include "session/diskindex.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "session/seriesondisk.h"

#include <QDir>

#include <utility>

namespace tcia::session {

using Folders = QHash<QString, QString>;
using Files = QHash<QString, StoredFiles>;

DiskIndex::DiskIndex(transfer::DownloadManager &downloads, QObject *parent) : QObject(parent)
{
    connect(&downloads, &transfer::DownloadManager::ended, this, [this, &downloads](transfer::TransferId id) {
        const transfer::Transfer &transfer = *downloads.find(id);
        const QString &uid = transfer.series.seriesUid;
        const Folders folder {{uid, QDir(transfer.target.root).filePath(transfer.folder)}};
        if (transfer.state == transfer::State::Done) {
            if (m_damages.remove({folder[uid], uid}))
                Q_EMIT damagesChanged();
            take(folder, {{uid, {transfer.series.imageCount.value_or(0), transfer.proof}}}); // all of them
        } else if (transfer.state == transfer::State::Present)
            take(folder, {});
    });
}

void DiskIndex::scan(const QString &root)
{
    onFinished(runOnDiskThread([root] { return seriesOnDisk(root); }), this, [this](const Result<SeriesOnDisk> &found) {
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

RecordedFolder DiskIndex::recorded(const QString &seriesUid) const
{
    return {seriesUid, recordedFolder(seriesUid), isDamaged(seriesUid)};
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
            out.push_back({one.key(), one->folder, one->isDamaged});
        return out;
    };
}

void DiskIndex::compare(const QList<FolderFinding> &findings)
{
    QStringList different;
    for (const FolderFinding &found : findings) {
        if (compare(found))
            different << found.seriesUid;
        if (const Damage *damage = damageOf(found.seriesUid, found.folder);
            damage && found.files > 0 && found.stamp != damage->stamp)
            Q_EMIT damagedFilesChanged({found.folder, found.seriesUid});
    }
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
    const Damage *damage = damageOf(uid, found.folder);
    if (damage || found.files == 0 || found.files < recorded.files || found.bytes < recorded.bytes) {
        const LostFiles now {found.folder, found.files,       recorded.files,
                             found.bytes,  damage != nullptr, damage ? damage->reason : QString()};
        if (before == now)
            return false;
        m_folders.remove(uid);
        m_lost.insert(uid, now);
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
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        sort(folder.key());
    Q_EMIT changed(folders.keys());
}

const Damage *DiskIndex::damageOf(const QString &seriesUid, const QString &folder) const
{
    const auto found = m_damages.constFind({folder, seriesUid});
    return found != m_damages.cend() ? &*found : nullptr;
}

//! Among the complete series or the lost ones, by what is known of damage.
void DiskIndex::sort(const QString &seriesUid)
{
    const QString folder = recordedFolder(seriesUid);
    const StoredFiles recorded = m_files.value(seriesUid);
    if (const Damage *damage = damageOf(seriesUid, folder)) {
        if (m_folders.remove(seriesUid) > 0)
            m_lost.insert(seriesUid, {folder, qMax(recorded.files, qint64(1)), recorded.files, recorded.bytes});
        m_lost[seriesUid].isDamaged = true;
        m_lost[seriesUid].reason = damage->reason;
    } else if (const auto known = m_lost.find(seriesUid); known != m_lost.end() && known->isDamaged) {
        known->isDamaged = false;
        known->reason.clear();
        if (known->left > 0 && known->left >= recorded.files && known->leftBytes >= recorded.bytes) {
            m_lost.erase(known);
            m_folders.insert(seriesUid, folder);
        }
    }
}

void DiskIndex::setDamages(const Damages &damages)
{
    const Damages before = std::exchange(m_damages, damages);
    if (before == damages)
        return;
    QSet<QString> series;
    const auto note = [&series](const Damages &those, const Damages &others) {
        for (auto one = those.cbegin(); one != those.cend(); ++one)
            if (one->reason != others.value(one.key()).reason) // another stamp is nothing to show
                series.insert(one.key().seriesUid);
    };
    note(before, damages);
    note(damages, before);
    series.removeIf([this](const QString &uid) { return recordedFolder(uid).isEmpty(); });
    for (const QString &uid : std::as_const(series))
        sort(uid);
    Q_EMIT damagesChanged();
    if (!series.isEmpty())
        Q_EMIT changed(series.values());
}

} // namespace tcia::session
