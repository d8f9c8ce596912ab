// SPDX-License-Identifier: Apache-2.0
#include "session/afterdownload.h"

#include "core/async.h"
#include "core/diskthread.h"

#include <QDir>

#include <utility>

namespace tcia::session {

namespace {

constexpr int readyMs = 200; //!< in which ended downloads are gathered

using RootAndStage = std::pair<QString, QString>;

bool isOnDisk(const transfer::Transfer &transfer)
{
    return transfer.state == transfer::State::Done || transfer.state == transfer::State::Present;
}

bool awaitsTurn(const StageStatus *row) { return row && row->phase == StagePhase::Waiting && isPending(*row); }

} // namespace

AfterDownload::AfterDownload(transfer::DownloadManager &downloads, const QString &path, QObject *parent)
    : QObject(parent), m_downloads(downloads), m_requests(path)
{
    m_readyTimer.setSingleShot(true);
    m_readyTimer.setInterval(readyMs);
    connect(&m_readyTimer, &QTimer::timeout, this, &AfterDownload::runReady);
    connect(&m_list, &StageList::changed, this, [this](qsizetype row) { noteChanged(m_list.rows()[row]); });
    connect(&downloads, &transfer::DownloadManager::ended, this, [this](transfer::TransferId id) {
        if (const transfer::Transfer *transfer = m_downloads.find(id))
            noteEnded(*transfer);
    });
    connect(&downloads, &transfer::DownloadManager::aboutToRemove, this,
            [this](const QList<transfer::TransferId> &ids) {
                for (const transfer::TransferId id : ids)
                    if (const transfer::Transfer *one = m_downloads.find(id); one && !isOnDisk(*one))
                        withdraw(one->target.root, {one->series.seriesUid});
            });
    connect(&m_requests, &KeptRequests::loaded, this, &AfterDownload::load);
    connect(&m_requests, &KeptRequests::failed, this, &AfterDownload::failed);
    connect(&m_failures, &StageFailures::found, this, &AfterDownload::failed);
}

//! Continues what an earlier run of the program has left.
void AfterDownload::load(const StageRequests &kept)
{
    const QStringList roots = kept.roots();
    for (const QString &root : roots) {
        const QList<StageKey> keys = kept.of(root);
        m_list.add(keys);
        onFinished(runOnDiskThread([root] { return stages::StageJournal::read(root); }), this,
                   [this, root, keys](const Result<QList<stages::StageRow>> &rows) {
                       if (!rows)
                           return Q_EMIT failed(rows.error());
                       resume(root, keys, *rows);
                   });
    }
}

void AfterDownload::resume(const QString &root, const QList<StageKey> &keys, const QList<stages::StageRow> &rows)
{
    for (const stages::StageRow &row : rows)
        if (row.state != stages::StageState::Waiting)
            m_list.set({root, row.stage, row.seriesUid}, phaseOf(row.state), row.message, row.tries);
    QHash<StageKey, FolderStages::Place> left;
    for (const StageKey &key : keys)
        if (const StageStatus *row = m_list.find(key); row && row->phase == StagePhase::Downloading)
            left.insert(key, {.seriesUid = key.seriesUid});
    runAll(left);
}

QFuture<Result<void>> AfterDownload::ask(const QString &root, const QStringList &stages, const QStringList &seriesUids)
{
    QList<StageKey> keys;
    for (const QString &stage : stages)
        for (const QString &uid : seriesUids)
            keys << StageKey {root, stages::stageKey(stage), uid};
    m_list.add(keys);
    for (const StageKey &key : std::as_const(keys))
        if (const StageStatus *row = m_list.find(key); row && !isPending(*row))
            m_list.set(key, StagePhase::Downloading);
    return m_requests.add(keys, stages);
}

void AfterDownload::run(const QString &root, const QStringList &stages, const Places &series)
{
    QStringList uids;
    for (const FolderStages::Place &one : series)
        uids << one.seriesUid;
    onFinished(ask(root, stages, uids), this, [this, root, stages, series](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error()); // it is run nevertheless, as long as the program lives
        QHash<StageKey, FolderStages::Place> idle;
        for (const QString &stage : stages)
            for (const FolderStages::Place &one : series)
                if (const StageKey key {root, stages::stageKey(stage), one.seriesUid}; isDownloading(key))
                    idle.insert(key, one);
        runAll(idle);
    });
}

//! Whether it was asked for and has not begun.
bool AfterDownload::isDownloading(const StageKey &key) const
{
    const StageStatus *row = m_list.find(key);
    return row && row->phase == StagePhase::Downloading;
}

//! A request ends with what was asked for: no later download of the series repeats it, nor does the loss of the
//! folder's states.
void AfterDownload::noteChanged(const StageStatus &row)
{
    const bool isEnded = row.phase == StagePhase::Done || row.phase == StagePhase::Cancelled;
    if (isEnded && m_requests.now().contains(row.key))
        m_requests.remove({row.key});
    if (!m_ready.contains(row.key) || awaitsTurn(&row))
        return;
    if (row.phase != StagePhase::Downloading)
        m_ready.remove(row.key);
    else if (!m_readyTimer.isActive())
        m_readyTimer.start();
}

void AfterDownload::withdraw(const QString &root, const QStringList &seriesUids)
{
    for (const QString &uid : seriesUids)
        if (!m_requests.now().stagesOf(root, uid).isEmpty())
            m_withdrawn.insert({root, uid});
    if (!m_withdrawn.isEmpty() && !m_readyTimer.isActive())
        m_readyTimer.start();
}

//! Cancels what was to follow downloads that will not come, unless the series was queued again.
void AfterDownload::cancelWithdrawn()
{
    QSet<RootAndSeries> withdrawn = std::exchange(m_withdrawn, {});
    if (withdrawn.isEmpty())
        return;
    for (const transfer::Transfer &one : m_downloads.transfers())
        if (!isFinal(one.state))
            withdrawn.remove({one.target.root, one.series.seriesUid});
    for (const auto &[root, uid] : std::as_const(withdrawn)) {
        const QStringList stages = m_requests.now().stagesOf(root, uid);
        for (const QString &stage : stages) {
            const StageKey key {root, stage, uid};
            if (isDownloading(key) && !m_ready.contains(key))
                m_list.set(key, StagePhase::Cancelled);
        }
    }
}

void AfterDownload::noteEnded(const transfer::Transfer &transfer)
{
    if (transfer.state == transfer::State::Cancelled)
        return withdraw(transfer.target.root, {transfer.series.seriesUid});
    if (!isOnDisk(transfer))
        return;
    const QString &root = transfer.target.root, &uid = transfer.series.seriesUid;
    const QDir below(root);
    const QStringList stages = m_requests.now().stagesOf(root, uid);
    for (const QString &stage : stages)
        m_ready.insert({root, stage, uid}, {.seriesUid = uid,
                                            .studyUid = transfer.series.studyUid,
                                            .folder = below.relativeFilePath(below.filePath(transfer.folder))});
    if (!stages.isEmpty() && !m_readyTimer.isActive())
        m_readyTimer.start();
}

//! What was done of the series before is not asked for again by its download. A series that was looked for on disk
//! while its download ended may not be found: noteChanged() runs it then.
void AfterDownload::runReady()
{
    cancelWithdrawn();
    QHash<StageKey, FolderStages::Place> ready;
    m_ready.removeIf([this, &ready](const auto &one) {
        if (isDownloading(one.key()))
            ready.insert(one.key(), one.value());
        return !awaitsTurn(m_list.find(one.key()));
    });
    runAll(ready);
}

void AfterDownload::runAll(const QHash<StageKey, FolderStages::Place> &places)
{
    QHash<RootAndStage, Places> all;
    for (auto one = places.cbegin(); one != places.cend(); ++one)
        all[{one.key().root, one.key().stage}] << *one;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        m_folders.run(one.key().first, m_requests.now().textOf(one.key().second), *one);
}

qsizetype AfterDownload::pending() const
{
    qsizetype ready = 0;
    for (auto one = m_ready.cbegin(); one != m_ready.cend(); ++one)
        ready += isDownloading(one.key()) ? 1 : 0;
    return m_list.pending() + ready;
}

void AfterDownload::retry(const QList<StageKey> &keys)
{
    QHash<StageKey, FolderStages::Place> again;
    for (const StageKey &key : keys)
        if (const StageStatus *row = m_list.find(key); row && row->phase != StagePhase::Done && !isPending(*row))
            again.insert(key, {.seriesUid = key.seriesUid});
    onFinished(m_requests.add(again.keys()), this, [this](const Result<void> &kept) { // they may have been cancelled
        if (!kept)
            Q_EMIT failed(kept.error());
    });
    runAll(again);
}

void AfterDownload::cancel(const QList<StageKey> &keys)
{
    QHash<RootAndStage, QStringList> all;
    for (const StageKey &key : keys) {
        const StageStatus *row = m_list.find(key);
        if (row && row->phase == StagePhase::Downloading) // nothing has begun: there may not even be a folder
            m_list.set(key, StagePhase::Cancelled);
        else if (row && !isFinished(row->phase))
            all[{key.root, key.stage}] << key.seriesUid;
    }
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        m_folders.cancel(one.key().first, one.key().second, *one);
}

void AfterDownload::clearFinished() { m_requests.remove(m_list.clearFinished()); }

} // namespace tcia::session
