// SPDX-License-Identifier: Apache-2.0
#include "transfer/diskguard.h"

#include "core/backoff.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/staging.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 maxReserve = 64 * 1024 * 1024;
constexpr qint64 reserveShare = 50; // fraction of a small disk

} // namespace

bool isDiskFault(const Error &error) { return error.kind == Error::Kind::NoSpace || error.diskFault; }

DiskReport examine(const QString &root, bool mustWrite)
{
    const storage::DiskSpace space = storage::diskSpaceOf(root);
    const Result<void> written = mustWrite ? storage::tryWriting(root) : Result<void>();
    return {.free = space.free, .total = space.total, .fault = written ? std::nullopt : std::optional(written.error())};
}

QString DiskGuard::wordsFor(const SpaceNeed &need) const
{
    QString left = m_free >= 0 ? text::size(m_free) : english<QT_TRANSLATE_NOOP("Reasons", "unknown")>();
    if (m_free >= need.bytes) // it would fit, but leave too little space
        left = english<QT_TRANSLATE_NOOP("Reasons", "%1, of which %2 are reserved")>().arg(left, text::size(m_reserve));
    if (need.announcedBytes <= 0)
        return english<QT_TRANSLATE_NOOP("Reasons", "Free space: %1.")>().arg(left);
    if (m_free >= need.announcedBytes) // it would fit without its archive
        return english<QT_TRANSLATE_NOOP("Reasons", "Announced size: %1, needed during the transfer: %2; free: %3.")>()
            .arg(text::size(need.announcedBytes), text::size(need.bytes), left);
    return english<QT_TRANSLATE_NOOP("Reasons", "Announced size: %1; free: %2.")>().arg(text::size(need.announcedBytes),
                                                                                        left);
}

bool DiskGuard::update(const DiskReport &report, qint64 nowMs)
{
    const bool wasMissing = isSpaceMissing();
    m_free = report.free;
    m_reserve = qMin(maxReserve, qMax<qint64>(0, report.total) / reserveShare);
    m_written = 0;
    m_seenAt = nowMs;
    if (!isBlocked() || isSpaceMissing())
        return false;
    if (m_block == Block::Fault ? report.fault.has_value() : m_free == 0)
        return false;
    if (m_block == Block::Fault && !wasMissing && nowMs < m_until) // the situation has not improved yet
        return false;
    m_block = Block::None;
    return true;
}

void DiskGuard::succeeded()
{
    m_faults = 0;
    ++m_successes;
}

void DiskGuard::clear()
{
    m_block = Block::None;
    m_faults = 0;
}

qint64 DiskGuard::available() const
{
    if (m_free <= 0)
        return -1;
    return qMax<qint64>(0, m_free - m_written - m_reserve);
}

bool DiskGuard::isNearlyFull() const { return m_free > 0 && m_free < m_reserve / 2; }

void DiskGuard::waitFor(Block block, const SpaceNeed &need, qint64 nowMs)
{
    if (m_block == Block::Fault)
        return;
    if (!isBlocked())
        m_blockedAt = nowMs;
    m_block = block;
    m_until = 0;
    m_error = {};
    m_need = need;
    m_waitsForSpace = true;
}

void DiskGuard::fits()
{
    if (m_block == Block::Space)
        m_block = Block::None;
}

void DiskGuard::failed(const Error &error, const SpaceNeed &need, qint64 nowMs)
{
    const bool isSpace = error.kind == Error::Kind::NoSpace;
    if (m_block == Block::Fault) { // other running series meet the same fault
        if (isSpace && (!m_waitsForSpace || need.bytes > m_need.bytes))
            m_need = need;
        m_waitsForSpace = m_waitsForSpace || isSpace;
        return;
    }
    if (!isBlocked() && m_faults == 0)
        m_blockedAt = nowMs; // the block began with its first fault
    m_block = Block::Fault;
    m_need = isSpace ? need : SpaceNeed();
    m_waitsForSpace = isSpace;
    m_error = error;
    m_until = nowMs + backOffMs(++m_faults, m_policy.firstDelayMs, m_policy.maxDelayMs);
}

// Every fault due to missing space is reported with the sizes.
QueueBlock DiskGuard::block(const QString &root) const
{
    const bool isSpace = m_block != Block::Fault || m_error.kind == Error::Kind::NoSpace;
    Error error = m_error;
    error.context = {.path = root};
    if (isSpace) {
        error.kind = Error::Kind::NoSpace;
        error.consequence = wordsFor(m_need);
    }
    return {.why = isSpace ? QueueBlock::Why::NoSpace : QueueBlock::Why::DiskFails,
            .subject = root,
            .error = error,
            .until = {},
            .freeWanted = isSpace ? wanted() : 0};
}

} // namespace tcia::transfer
