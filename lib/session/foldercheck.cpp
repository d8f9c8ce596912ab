// SPDX-License-Identifier: Apache-2.0
#include "session/foldercheck.h"

#include "core/async.h"
#include "core/diskthread.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace tcia::session {

namespace {

// Files listed in a round: of folders that changed, and then of others.
constexpr qint64 mostOfChanged = 200'000, mostOfOthers = 20'000;

} // namespace

//! What was listed, with the times of the folders' last changes then, and where the next round goes on.
struct FolderCheck::Memory
{
    QHash<QString, qint64> listed; //!< folder to milliseconds
    qsizetype next = 0;

    QList<FolderFinding> round(const std::vector<RecordedFolder> &folders, const std::atomic_bool &isCancelled);

private:
    void list(const RecordedFolder &folder, qint64 changed, QList<FolderFinding> &findings,
              const std::atomic_bool &isCancelled);
    qint64 m_left = 0;
};

QList<FolderFinding> FolderCheck::Memory::round(const std::vector<RecordedFolder> &folders,
                                                const std::atomic_bool &isCancelled)
{
    QList<FolderFinding> findings;
    m_left = mostOfChanged;
    const auto changedAt = [](const RecordedFolder &one) {
        const QDateTime when = QFileInfo(one.folder).lastModified(); // of a folder: a file came or went
        return when.isValid() ? when.toMSecsSinceEpoch() : -1;
    };
    QSet<QString> done;
    for (const RecordedFolder &one : folders) {
        if (isCancelled || m_left <= 0)
            return findings;
        const qint64 changed = changedAt(one);
        if (!one.isDamaged && listed.value(one.folder, -2) == changed) // of damaged ones, each file counts
            continue;
        done.insert(one.folder);
        list(one, changed, findings, isCancelled);
    }
    m_left = mostOfOthers;
    const qsizetype count = qsizetype(folders.size());
    for (qsizetype i = 0; i < count && m_left > 0 && !isCancelled; ++i, ++next) { // files may have been truncated
        const RecordedFolder &one = folders[size_t(next % count)];
        if (!done.contains(one.folder))
            list(one, changedAt(one), findings, isCancelled);
    }
    next = count > 0 ? next % count : 0;
    return findings;
}

void FolderCheck::Memory::list(const RecordedFolder &folder, qint64 changed, QList<FolderFinding> &findings,
                               const std::atomic_bool &isCancelled)
{
    const auto found = findFiles(folder, isCancelled);
    m_left -= found ? found->files + 1 : 1;
    if (!found)
        return;
    listed.insert(folder.folder, changed);
    findings << *found;
}

FolderCheck::FolderCheck(DiskIndex &index, QObject *parent)
    : QObject(parent),
      m_index(index),
      m_memory(std::make_shared<Memory>()),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FolderCheck::check);
    connect(&index, &DiskIndex::scanned, this, &FolderCheck::check);
    connect(&index, &DiskIndex::changed, this, [this](const QStringList &uids) {
        ++m_changes;
        if (m_isRunning)
            m_changed.unite(QSet<QString>(uids.cbegin(), uids.cend()));
    });
}

FolderCheck::~FolderCheck() { *m_isCancelled = true; }

void FolderCheck::look(const QString &seriesUid, int tries)
{
    const RecordedFolder recorded = m_index.recorded(seriesUid);
    if (recorded.folder.isEmpty())
        return;
    const auto work = [recorded, isCancelled = m_isCancelled] { return findFiles(recorded, *isCancelled); };
    const auto take = [this, seriesUid, tries, before = m_changes](const Result<std::optional<FolderFinding>> &found) {
        if (!found || !*found)
            return;
        if (m_changes == before)
            m_index.compare(QList<FolderFinding> {**found});
        else if (tries > 1) // else it may be outdated; the next look or round is not
            look(seriesUid, tries - 1);
    };
    onFinished(runOnDiskThread(work), this, take);
}

void FolderCheck::checkSoon()
{
    const qint64 left = m_since.isValid() ? pauseMs - m_since.elapsed() : 0;
    if (left <= 0)
        check();
    else if (!m_later.isActive())
        m_later.start(int(left));
}

void FolderCheck::check()
{
    m_later.stop();
    if (m_isRunning) {
        m_isAgain = true;
        return;
    }
    m_isRunning = true;
    m_since.start();
    const auto work = [memory = m_memory, isCancelled = m_isCancelled, folders = m_index.recordedFolders()] {
        return memory->round(folders(), *isCancelled);
    };
    onFinished(runOnDiskThread(work), this, [this](const Result<QList<FolderFinding>> &findings) {
        m_isRunning = false;
        if (findings)
            take(*findings);
        m_changed.clear();
        Q_EMIT checked();
        if (std::exchange(m_isAgain, false))
            check();
    });
}

void FolderCheck::take(const QList<FolderFinding> &findings)
{
    QList<FolderFinding> current = findings;
    current.removeIf([this](const FolderFinding &one) { return m_changed.contains(one.seriesUid); });
    m_index.compare(current);
}

} // namespace tcia::session
