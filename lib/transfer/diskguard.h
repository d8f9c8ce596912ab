// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <optional>

namespace tcia::transfer {

//! What was found of a folder's disk.
struct DiskReport
{
    qint64 free = -1;  //!< bytes; -1 where the disk does not say
    qint64 total = -1;
    std::optional<Error> fault {}; //!< why the folder cannot be written to, where that was tried
};

//! What a series needs of a disk, in bytes.
struct SpaceNeed
{
    qint64 bytes = 0; //!< on its way: its images, and what they arrive in
    qint64 told = 0;  //!< of its images, as the archive says; 0: it does not say
};

//! Why that does not fit where `free` bytes are (-1: the disk does not say), in a sentence.
QString wordsFor(const SpaceNeed &need, qint64 free);

//! Watches the disk of one download folder: how much space is left for whom, and whether the folder is blocked because its disk is
//! full or fails. A fault of the disk is the folder's; no series is to be blamed for it. A value without a clock of its own: times
//! are milliseconds.
class DiskGuard
{
public:
    explicit DiskGuard(const DiskPolicy &policy = {}) : m_policy(policy) {}
    void setPolicy(const DiskPolicy &policy) { m_policy = policy; }
    const DiskPolicy &policy() const { return m_policy; }

    //! What the disk says. Returns true where a block has ended by it.
    bool seen(const DiskReport &report, qint64 nowMs);
    //! Bytes that were written since the disk was last looked at.
    void wrote(qint64 bytes) { m_written += bytes; }
    //! A series is finished: the disk works, and faults are counted anew.
    void succeeded();

    //! Bytes that may yet be promised to series; -1: not known. A disk that says it has none at all is tried: some never say more.
    qint64 available() const;
    qint64 free() const { return m_free; } //!< bytes when it was last looked at; -1: not known
    bool isNearlyFull() const; //!< what is being fetched should stop

    //! Nothing that waits fits; the least of it needs so much. What fits after all may start.
    void waitForSpace(const SpaceNeed &need, qint64 nowMs) { waitFor(Block::Space, need, nowMs); }
    //! Something has started that fits.
    void fits();
    //! Another program fills the disk: nothing may start.
    void waitWhileFull(qint64 nowMs) { waitFor(Block::Full, {}, nowMs); }
    //! Blocks after a write has failed, until the folder can be written to and, where space was missing, so much is free.
    void failed(const Error &error, const SpaceNeed &need, qint64 nowMs);
    void tryNow() { m_until = 0; } //!< ends the waiting for a time
    void clear();                  //!< ends a block, and forgets the faults

    bool isBlocked() const { return m_block != Block::None; }
    bool mayStart() const { return !isBlocked() || m_block == Block::Space; } //!< what fits
    bool mustTryWriting() const { return m_block == Block::Fault; } //!< when it is next looked at
    bool isCheckDue(qint64 nowMs) const { return nowMs - m_seenAt >= m_policy.checkMs; }
    //! It has been blocked for longer than anybody wants to wait.
    bool isGivenUp(qint64 nowMs) const { return isBlocked() && m_policy.waitMs >= 0 && nowMs - m_blockedAt >= m_policy.waitMs; }
    //! Why it is blocked, in words; `root` is the folder.
    QueueBlock block(const QString &root) const;
    qint64 successes() const { return m_successes; } //!< how many series were finished so far

private:
    enum class Block { None, Space, Full, Fault };
    void waitFor(Block block, const SpaceNeed &need, qint64 nowMs);
    qint64 wanted() const { return m_need.bytes + m_reserve; } //!< free bytes that end a block for want of space
    bool isSpaceMissing() const { return m_waitsForSpace && m_free > 0 && m_free < wanted(); }

    DiskPolicy m_policy;
    qint64 m_free = -1;
    qint64 m_reserve = 0; //!< bytes that are never used
    qint64 m_written = 0;
    qint64 m_seenAt = 0;
    Block m_block = Block::None;
    SpaceNeed m_need;       //!< of what does not fit
    bool m_waitsForSpace = false;
    qint64 m_blockedAt = 0;
    qint64 m_until = 0;     //!< not tried before
    int m_faults = 0;       //!< without a success between them
    qint64 m_successes = 0;
    Error m_error;
};

} // namespace tcia::transfer
