// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <optional>

namespace tcia::transfer {

//! The state of a folder's disk.
struct DiskReport
{
    qint64 free = -1; //!< bytes; -1 if unknown
    qint64 total = -1;
    std::optional<Error> fault {}; //!< why the folder is not writable, if a write was tried
};

//! The free space of a root's disk and, if `mustWrite`, whether an open root is writable. Accesses the disk; may block.
DiskReport examine(const QString &root, bool mustWrite);

//! The disk space that a series needs, in bytes.
struct SpaceNeed
{
    qint64 bytes = 0;          //!< during the transfer: its images and their archive
    qint64 announcedBytes = 0; //!< size of its images according to the archive; 0 if unknown
};

//! Whether an error was caused by the disk and not by the series.
bool isDiskFault(const Error &error);

//! Watches the free space of one download folder's disk, reserves it for series, and decides whether the folder is
//! blocked because its disk is full or fails. Disk faults are attributed to the folder, never to a series. A value
//! without a clock: times are milliseconds.
class DiskGuard
{
public:
    explicit DiskGuard(const DiskPolicy &policy = {}) : m_policy(policy) {}
    void setPolicy(const DiskPolicy &policy) { m_policy = policy; }
    const DiskPolicy &policy() const { return m_policy; }

    //! Updates the disk's state. Returns true if that ended a block.
    bool update(const DiskReport &report, qint64 nowMs);
    //! Bytes written since the last update.
    void wrote(qint64 bytes) { m_written += bytes; }
    //! A series was completed: the disk works; resets the fault count.
    void succeeded();

    //! Bytes that can still be reserved; -1 if unknown. A disk that reports 0 free bytes is tried nevertheless: some
    //! always report 0.
    qint64 available() const;
    qint64 free() const { return m_free; } //!< bytes at the last check; -1: unknown
    bool isNearlyFull() const;             //!< running transfers should stop

    //! The message that `need` does not fit.
    QString wordsFor(const SpaceNeed &need) const;

    //! No waiting series fits; `need` is the smallest. Smaller ones may start.
    void waitForSpace(const SpaceNeed &need, qint64 nowMs) { waitFor(Block::Space, need, nowMs); }
    //! A series that fits has started.
    void fits();
    //! Another program is filling the disk: nothing may start.
    void waitWhileFull(qint64 nowMs) { waitFor(Block::Full, {}, nowMs); }
    //! Blocks after a failed write, until the folder is writable and, if space was missing, enough space is free.
    void failed(const Error &error, const SpaceNeed &need, qint64 nowMs);
    void retryNow() { m_until = 0; } //!< ends a timed wait
    void clear();                    //!< ends a block and clears the fault count

    bool isBlocked() const { return m_block != Block::None; }
    bool mayStart() const { return !isBlocked() || m_block == Block::Space; } //!< series that fit may start
    bool mustTryWriting() const { return m_block == Block::Fault; }           //!< the next check must try to write
    bool isCheckDue(qint64 nowMs) const { return nowMs - m_seenAt >= m_policy.checkMs; }
    //! It has been blocked for longer than the wait limit.
    bool isGivenUp(qint64 nowMs) const
    {
        return isBlocked() && m_policy.waitMs >= 0 && nowMs - m_blockedAt >= m_policy.waitMs;
    }
    //! Why it is blocked, as text; `root` is the folder.
    QueueBlock block(const QString &root) const;
    qint64 successes() const { return m_successes; } //!< number of series finished so far

private:
    enum class Block { None, Space, Full, Fault };
    void waitFor(Block block, const SpaceNeed &need, qint64 nowMs);
    qint64 wanted() const { return m_need.bytes + m_reserve; } //!< free bytes that end a block for lack of space
    bool isSpaceMissing() const { return m_waitsForSpace && m_free > 0 && m_free < wanted(); }

    DiskPolicy m_policy;
    qint64 m_free = -1;
    qint64 m_reserve = 0; //!< bytes that are never used
    qint64 m_written = 0;
    qint64 m_seenAt = 0;
    Block m_block = Block::None;
    SpaceNeed m_need; //!< of the series that does not fit
    bool m_waitsForSpace = false;
    qint64 m_blockedAt = 0;
    qint64 m_until = 0; //!< earliest next attempt
    int m_faults = 0;   //!< consecutive, without a success between them
    qint64 m_successes = 0;
    Error m_error;
};

} // namespace tcia::transfer
