// SPDX-License-Identifier: Apache-2.0
#include "transfer/diskguard.h"

#include "core/backoff.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 mostReserve = 64 * 1024 * 1024;
constexpr qint64 reserveShare = 50; // of a small disk, one part in so many

} // namespace

bool DiskGuard::seen(const DiskReport &report, qint64 nowMs)
{
    const bool wasMissing = isSpaceMissing();
    m_free = report.free;
    m_reserve = qMin(mostReserve, qMax<qint64>(0, report.total) / reserveShare);
    m_written = 0;
    m_seenAt = nowMs;
    if (!isBlocked() || isSpaceMissing())
        return false;
    if (m_block == Block::Fault ? report.fault.has_value() : m_free == 0)
        return false;
    if (m_block == Block::Fault && !wasMissing && nowMs < m_until) // nothing has changed for the better yet
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

void DiskGuard::waitFor(Block block, qint64 wanted, qint64 nowMs)
{
    if (m_block == Block::Fault)
        return;
    if (!isBlocked())
        m_blockedAt = nowMs;
    m_block = block;
    m_until = 0;
    m_error = {};
    m_wanted = wanted + m_reserve;
}

void DiskGuard::fits()
{
    if (m_block == Block::Space)
        m_block = Block::None;
}

void DiskGuard::failed(const Error &error, qint64 wanted, qint64 nowMs)
{
    const bool isSpace = error.kind == Error::Kind::NoSpace;
    if (m_block == Block::Fault) { // others that ran meet the same fault
        m_wanted = isSpace ? qMax(m_wanted, wanted + m_reserve) : m_wanted;
        return;
    }
    if (!isBlocked() && m_faults == 0)
        m_blockedAt = nowMs; // one that is tried in vain is blocked since its first fault
    m_block = Block::Fault;
    m_wanted = isSpace ? wanted + m_reserve : 0;
    m_error = error;
    m_until = nowMs + backOffMs(++m_faults, m_policy.firstDelayMs, m_policy.longestDelayMs);
}

QueueBlock DiskGuard::block(const QString &root) const
{
    const bool isSpace = m_block != Block::Fault || m_error.kind == Error::Kind::NoSpace;
    Error error = m_error;
    error.subject = root;
    if (isSpace) {
        error.kind = Error::Kind::NoSpace;
        const QString free = m_free >= 0 ? text::size(m_free) : u"unknown"_s;
        error.detail = m_block != Block::Fault ? u"Needed: %1; free: %2."_s.arg(text::size(m_wanted), free)
                                               : u"%1 Needed: %2; free: %3."_s.arg(m_error.detail, text::size(m_wanted), free);
    }
    return {.why = isSpace ? QueueBlock::Why::NoSpace : QueueBlock::Why::DiskFails, .subject = root, .error = error, .until = {}};
}

} // namespace tcia::transfer
