// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager.h"

#include "storage/destination.h"
#include "transfer/heldtransfers.h"

namespace tcia::transfer {

DownloadManager::DownloadManager(QObject *parent)
    : QObject(parent),
      m_folders(m_workers,
                [this](const QString &root) {
                    return m_shutdown.hasBegun() ? m_runner.isRunningIn(root) : m_queue.sums().pending(root) > 0;
                }),
      m_store([this](TransferId id) {
          const QueueItem *item = m_queue.item(id);
          return item ? std::optional(journalEntry(*item, m_servers)) : std::nullopt;
      }),
      m_runner(
          {.queue = m_queue, .servers = m_servers, .folders = m_folders, .workers = m_workers, .meter = m_meter},
          [this](TransferId id) { return m_store.isStored(id); }, [this] { return m_commands.isOpen(); }),
      m_recovery(m_queue, m_folders, m_store),
      m_shutdown(m_runner, m_folders, m_workers)
{
    connectQueue();
    connectFolders();
    connectJournal();
    connect(&m_store, &QueueStore::stored, &m_runner, &DownloadRunner::wake);
    connect(&m_commands, &QueueCommands::finished, &m_runner, &DownloadRunner::wake);
    connect(&m_runner, &DownloadRunner::blocksChanged, this, &DownloadManager::blocksChanged);
    connect(&m_shutdown, &QueueShutdown::finished, this, &DownloadManager::stopped);
    connect(&m_recovery, &PowerLossRecovery::lost, this, &DownloadManager::powerLost);
    connect(&m_servers, &TransferServers::foundUnusable, this, &DownloadManager::foundUnusable);
    connect(&m_meter, &ProgressMeter::ticked, &m_store, &QueueStore::sync);
    connect(&m_meter, &ProgressMeter::changed, this, &DownloadManager::changed);
    connect(&m_meter, &ProgressMeter::announced, this, &DownloadManager::announce);
    connect(
        &m_intake, &QueueIntake::emptied, this,
        [this] { // all may have been cancelled before they were queued
            if (isIdle())
                Q_EMIT idle();
        },
        Qt::QueuedConnection);
}

void DownloadManager::connectQueue()
{
    connect(&m_queue, &TransferQueue::added, this, [this](const QList<TransferId> &ids) {
        m_meter.mark(ids.first());
        for (const TransferId id : ids)
            if (m_queue.find(id)->state == State::Failed) // of the previous tick: lists of problems need each of them
                m_meter.mark(id);
        Q_EMIT added(ids);
    });
    connect(&m_queue, &TransferQueue::aboutToRemove, this, [this](const QList<TransferId> &ids) {
        m_meter.forget(ids);
        Q_EMIT aboutToRemove(ids);
    });
    connect(&m_queue, &TransferQueue::removed, this, [this] {
        Q_EMIT removed();
        announce();
    });
    connect(&m_queue, &TransferQueue::reordered, this, [this] {
        m_meter.mark(m_queue.transfers()[0].id);
        Q_EMIT reordered();
    });
    connect(&m_queue, &TransferQueue::changed, &m_meter, &ProgressMeter::mark);
    connect(&m_queue, &TransferQueue::ended, this, &DownloadManager::ended);
}

// A queue is idle when the last folder is closed, not when the last transfer ends: until then files are open.
void DownloadManager::connectFolders()
{
    connect(&m_queue, &TransferQueue::folderReleased, this, [this](const QString &root) {
        if (m_folders.find(root))
            m_folders.advance(root);
        else if (isIdle()) {
            m_meter.announce();
            Q_EMIT idle();
        }
    });
    connect(&m_folders, &DownloadFolders::forgotten, this, [this] {
        Q_EMIT blocksChanged();
        m_meter.announce();
        if (isIdle())
            Q_EMIT idle();
    });
}

void DownloadManager::connectJournal()
{
    connect(&m_journal, &JournalSync::aboutToAppend, this, [this] { m_commands.finish(); });
    connect(&m_journal, &JournalSync::restored, this,
            [this](const QList<archive::Server> &servers, qint64 unreadable, const QSet<QString> &finishedIn) {
                for (const QString &root : finishedIn)
                    m_recovery.check(root);
                Q_EMIT restored(servers, unreadable);
            });
    connect(&m_journal, &JournalSync::failed, this, &DownloadManager::journalFailed);
}

DownloadManager::~DownloadManager()
{
    blockSignals(true); // receivers may have been destroyed
    m_commands.finish();
    m_runner.abort();
    m_workers.stop();
    m_folders.closeAllNow();
    m_intake.finish();
    m_store.finish();
}

void DownloadManager::stop()
{
    m_commands.finish();
    m_shutdown.begin();
}

void DownloadManager::setParallel(int jobs)
{
    m_servers.setLimit(jobs);
    m_runner.wake();
}

bool DownloadManager::isIdle() const
{
    return m_folders.isEmpty() && m_intake.isEmpty() && m_queue.sums().pendingRoots().isEmpty();
}

qsizetype DownloadManager::enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target)
{
    m_commands.finish(); // cancelled transfers may be queued again
    return m_intake.add(series, normalized(target), m_servers.numberOf(archive.access()));
}

QString DownloadManager::serverName(TransferId id) const
{
    const QueueItem *item = m_queue.item(id);
    return item ? m_servers[item->server].server.name : QString();
}

QueueProgress DownloadManager::progress() const
{
    QueueProgress sums = m_queue.sums().progress();
    m_meter.complete(sums, m_runner.active());
    countHeld(sums, m_queue.sums(), m_servers, m_folders, m_workers.now());
    return sums;
}

QList<QueueBlock> DownloadManager::blocks() const
{
    return m_servers.blocks([this](int server) { return m_queue.sums().wanted(server) > 0; }, m_workers.now()) +
           m_folders.blocks();
}

void DownloadManager::announce()
{
    if (!blocks().isEmpty()) // waiting transfers may be affected
        Q_EMIT blocksChanged();
    Q_EMIT progressed(progress());
}

void DownloadManager::retryNow()
{
    m_queue.retryNow();
    m_servers.retryNow();
    m_folders.examineAll();
    m_runner.wake();
}

void DownloadManager::provide(const archive::Server &recorded, const archive::ServerAccess &now)
{
    m_servers.provide(recorded, now);
    m_runner.wake();
}

} // namespace tcia::transfer
