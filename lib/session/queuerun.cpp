// SPDX-License-Identifier: Apache-2.0
#include "session/queuerun.h"

#include <algorithm>
#include <utility>

namespace tcia::session {

using transfer::QueueBlock;

namespace {

bool isOfDisk(const QueueBlock &block)
{
    return block.why == QueueBlock::Why::NoSpace || block.why == QueueBlock::Why::DiskFails;
}

} // namespace

void QueueRun::count(const transfer::Transfer &ended)
{
    m_done += ended.state == transfer::State::Done;
    m_failed += ended.state == transfer::State::Failed;
    m_isKeyRefused = m_isKeyRefused || (ended.state == transfer::State::Failed && ended.error &&
                                        ended.error->kind == Error::Kind::KeyRefused);
}

std::optional<QueueNews> QueueRun::update(const transfer::QueueProgress &progress, const QList<QueueBlock> &blocks,
                                          qint64 nowMs)
{
    const bool isAtWork = progress.active + progress.waiting > 0;
    if (isAtWork && m_beganMs < 0)
        m_beganMs = nowMs;
    if (!isAtWork && progress.paused == 0 && m_beganMs >= 0)
        return end(nowMs);
    if (isAtWork && progress.active == progress.heldActive && !blocks.isEmpty())
        return stall(blocks, nowMs);
    m_stalledMs = -1;
    m_isReported = false;
    return {};
}

std::optional<QueueNews> QueueRun::end(qint64 nowMs)
{
    const QueueRun before = std::exchange(*this, QueueRun());
    const auto kind = before.m_isKeyRefused ? QueueNews::Kind::Refused : QueueNews::Kind::Ended;
    const bool isLong = nowMs - before.m_beganMs >= longMs;
    if (before.m_done + before.m_failed == 0 || (!isLong && !before.m_isKeyRefused)) // it was cancelled, or is short
        return {};
    return QueueNews {.kind = kind, .done = before.m_done, .failed = before.m_failed};
}

//! A server may fail for a moment; a disk has no such moments.
std::optional<QueueNews> QueueRun::stall(const QList<QueueBlock> &blocks, qint64 nowMs)
{
    if (m_stalledMs < 0)
        m_stalledMs = nowMs;
    const auto disk = std::ranges::find_if(blocks, isOfDisk);
    if (m_isReported || (disk == blocks.cend() && nowMs - m_stalledMs < longMs))
        return {};
    m_isReported = true;
    return QueueNews {.kind = QueueNews::Kind::Stopped,
                      .done = m_done,
                      .failed = m_failed,
                      .block = disk == blocks.cend() ? blocks.first() : *disk};
}

} // namespace tcia::session
