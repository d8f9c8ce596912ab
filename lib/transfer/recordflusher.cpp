// SPDX-License-Identifier: Apache-2.0
#include "transfer/recordflusher.h"

#include "core/async.h"
#include "core/durable.h"
#include "core/text.h"
#include "storage/intentlog.h"
#include "storage/record.h"

#include <QLoggingCategory>

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logFlusher, "tcia.transfer.flusher")

void RecordFlusher::start(qint64 nowMs)
{
    m_isStarted = true;
    m_flushedAt = nowMs;
}

void RecordFlusher::tick(qint64 nowMs)
{
    if (nowMs - m_flushedAt < intervalMs)
        return;
    m_flushedAt = nowMs;
    flush();
}

// The size is read before the flush: data appended meanwhile may not be on the disk.
void RecordFlusher::flush()
{
    if (!m_isStarted || std::exchange(m_isFlushing, true))
        return;
    const auto flushing =
        QtConcurrent::run(&m_workers.flusher, [root = m_root, before = m_flushedSize]() -> Result<qint64> {
            const auto size = storage::recordSize(root);
            if (!size || *size == before)
                return size;
            if (const auto flushed = flushFileSystem(root); !flushed)
                return failure(flushed.error());
            return size;
        });
    onFinished(flushing, this, [this](const Result<qint64> &size) {
        m_isFlushing = false;
        if (!size)
            qCWarning(logFlusher).noquote() << text::of(size.error());
        else if (std::exchange(m_flushedSize, *size) != *size && m_isStarted)
            writeCheckpoint(*size);
    });
}

// On the committer, so that nothing is moved into place concurrently.
void RecordFlusher::writeCheckpoint(qint64 size)
{
    const auto writing =
        QtConcurrent::run(&m_workers.committer, [root = m_root, size, unrecorded = m_unrecorded]() -> Result<void> {
            return *unrecorded ? Result<void>() : storage::checkpoint(root, size);
        });
    onFinished(writing, this, [](const Result<void> &written) {
        if (!written)
            qCWarning(logFlusher).noquote() << text::of(written.error());
    });
}

} // namespace tcia::transfer
