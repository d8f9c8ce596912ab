// SPDX-License-Identifier: Apache-2.0
#include "provenance/recordkeeper.h"

#include "core/async.h"
#include "provenance/failures.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace tcia::provenance {

using transfer::DownloadManager;

namespace {

//! Whether the queue will meet the same fault of the disk, and says so.
bool meetsItToo(const DownloadManager &queue, const QString &root, const Error &error)
{
    const auto &transfers = queue.transfers();
    return error.kind == Error::Kind::Disk && std::any_of(transfers.begin(), transfers.end(), [&root](const auto &one) {
               return one.target.root == root && !isFinal(one.state);
           });
}

} // namespace

RecordKeeper::RecordKeeper(DownloadManager &queue, QObject *parent) : QObject(parent), m_queue(queue)
{
    m_clock.start();
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecordKeeper::writeDue);
    connect(&queue, &DownloadManager::added, this, [this](const QList<transfer::TransferId> &ids) {
        for (const transfer::TransferId id : ids)
            if (const transfer::Transfer *transfer = m_queue.find(id); transfer && !isFinal(transfer->state))
                takeTransfer(id);
        writeDue();
    });
    connect(&queue, &DownloadManager::ended, this, [this](transfer::TransferId id) {
        takeTransfer(id);
        writeDue();
    });
}

RecordKeeper::~RecordKeeper() { m_pool.waitForDone(); }

void RecordKeeper::takeTransfer(transfer::TransferId id)
{
    if (const transfer::Transfer *transfer = m_queue.find(id))
        m_folders[transfer->target.root].isDue = true;
}

void RecordKeeper::update(const QString &root)
{
    m_folders[root].isDue = true;
    writeDue();
}

void RecordKeeper::writeDue()
{
    const qint64 now = m_clock.elapsed();
    qint64 next = std::numeric_limits<qint64>::max();
    const QStringList roots = m_folders.keys();
    for (const QString &root : roots) {
        const Folder &folder = m_folders[root];
        if (!folder.isDue || folder.isWriting) // when it is written, this is called again
            continue;
        if (now >= folder.notBefore)
            write(root);
        else
            next = qMin(next, folder.notBefore);
    }
    if (next != std::numeric_limits<qint64>::max())
        m_timer.start(std::chrono::milliseconds(next - now));
}

void RecordKeeper::write(const QString &root)
{
    Folder &folder = m_folders[root];
    folder.isDue = false;
    folder.isWriting = true;
    folder.began = m_clock.elapsed();
    const auto writing =
        QtConcurrent::run(&m_pool, [root, known = knowledge(root)] { return writeFolderRecord(root, known); });
    onFinished(writing, this, [this, root](const Result<void> &result) {
        Folder &done = m_folders[root];
        done.isWriting = false;
        done.notBefore =
            m_clock.elapsed() + qMax(m_pace.leastMs, (m_clock.elapsed() - done.began) * m_pace.timesItTook);
        if (result || result.error().kind == Error::Kind::NotFound) // nothing was requested there
            done.hasFailed = false;
        else if (meetsItToo(m_queue, root, result.error()))
            done.isDue = true;
        else if (!std::exchange(done.hasFailed, true))
            Q_EMIT failed(result.error());
        writeDue();
    });
}

Knowledge RecordKeeper::knowledge(const QString &root) const
{
    return {.servers = m_known, .failures = failuresOf(m_queue.transfers(), root)};
}

QFuture<Result<void>> RecordKeeper::finish()
{
    QList<std::pair<QString, Knowledge>> all;
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder)
        if (std::exchange(folder->isDue, false) || folder->isWriting || folder->hasFailed)
            all.append({folder.key(), knowledge(folder.key())});
    return QtConcurrent::run(&m_pool, [all]() -> Result<void> {
        Result<void> result;
        for (const auto &[root, known] : all)
            if (const auto written = writeFolderRecord(root, known); !written && result)
                result = written;
        return result;
    });
}

} // namespace tcia::provenance
