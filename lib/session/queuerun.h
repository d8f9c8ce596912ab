// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <optional>

namespace tcia::session {

//! What users who do something else meanwhile want to hear of the download queue.
struct QueueNews
{
    enum class Kind {
        Ended,   //!< nothing is left, nor paused
        Refused, //!< the same, but the server refused the API key
        Stopped, //!< by `block`; it goes on by itself
    };
    Kind kind = Kind::Ended;
    qint64 done = 0; //!< series since the queue began to work
    qint64 failed = 0;
    std::optional<transfer::QueueBlock> block {};
};

//! One stretch of work of the queue after the other, each from the first waiting series until none is left, nor
//! paused. Decides
//! what is news: an end after long work, a refused key, a full or failing disk, a server that fails for long. A value
//! that is told what happens; times are milliseconds of one clock.
class QueueRun
{
public:
    static constexpr qint64 longMs = 60'000; //!< what ends sooner is watched by the user

    void count(const transfer::Transfer &ended); //!< one series has reached a final state
    //! The state of the queue now; what is news, if anything.
    std::optional<QueueNews> update(const transfer::QueueProgress &progress, const QList<transfer::QueueBlock> &blocks,
                                    qint64 nowMs);
    bool isStalled() const { return m_stalledMs >= 0; } //!< call update() again after some time

private:
    std::optional<QueueNews> end(qint64 nowMs);
    std::optional<QueueNews> stall(const QList<transfer::QueueBlock> &blocks, qint64 nowMs);

    qint64 m_beganMs = -1;     //!< -1: the queue has nothing to do
    qint64 m_stalledMs = -1;   //!< since when nothing goes on; -1: it does
    bool m_isReported = false; //!< that it does not
    qint64 m_done = 0, m_failed = 0;
    bool m_isKeyRefused = false;
};

} // namespace tcia::session
