// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::transfer {

//! How many series to fetch at once. It begins with a few, rises quickly while more connections bring more bytes, up to the user's
//! limit, and stays lower where they bring nothing or the server refuses them. Later it tries now and then whether one more brings
//! more or, where it is not known that each counts, one less is as good. A value without a clock: times are milliseconds of any
//! clock that does not jump.
class AdaptiveConcurrency
{
public:
    static constexpr int highest = 8;   //!< the most a user may ask for, and the default
    static constexpr int beginning = 4; //!< where more are allowed
    static constexpr int highestLent = 12; //!< never more than this, with the slots that slow ones lend

    //! What happened since the last sample.
    struct Sample
    {
        qint64 bytes = 0; //!< arrived
        int active = 0;   //!< series in a slot now
        int flowing = 0;  //!< of those, how many any byte arrived for
    };

    void setLimit(int limit); //!< of the user, 1 to highest
    int limit() const { return m_limit; }

    //! How many may be in a slot now. Each of the `slow` ones, which hardly move, lends its place to one more, also beyond the
    //! user's limit, up to `highestLent` in all.
    int allowed(int slow = 0) const;

    //! Several times a second while anything is fetched.
    void measure(const Sample &sample, qint64 nowMs);
    //! The first byte of a series arrived.
    void accepted();
    //! The server refused a series (429, 503, connection refused or closed before any byte) while `others` were under way. It takes
    //! several refusals in a row to lower what has worked before, as the server may just have been about to free a place.
    void refused(int others, qint64 nowMs);

private:
    enum class Phase { Rising, Settled, Trial };

    //! Bytes a second over a window: of all connections, and as those that flowed would bring if all of them did.
    struct Rate
    {
        double whole = 0;
        double steady = 0;
    };

    struct Window
    {
        qint64 start = -1;
        qint64 bytes = 0;
        double flowingMs = 0; //!< summed over connections
    };

    void openWindow(qint64 nowMs);
    void evaluate(const Rate &rate, qint64 nowMs);
    void change(int to, const Rate &rate);
    void settle(int at, qint64 quietMs, qint64 nowMs);
    qint64 windowMs() const;
    bool isBlind() const;

    int m_limit = highest;
    int m_now = beginning;
    Phase m_phase = Phase::Rising;
    int m_before = 0;          //!< how many there were before the change that is being evaluated; 0: none is
    Rate m_rateBefore;
    bool m_wasUp = false;      //!< the last trial
    bool m_isEachSlow = false; //!< more connections brought as much more: fewer would bring less
    int m_proven = 0;          //!< so many flowed at the same time
    int m_refusals = 0;        //!< in a row, none accepted between them
    int m_accepted = 0;        //!< since the last change
    qint64 m_quietUntil = 0;   //!< no trial before
    qint64 m_quietMs = 0;      //!< how long it was quiet after the last refusal
    qint64 m_refusedAt = -1;
    Window m_window;
    qint64 m_lastSample = 0;
};

} // namespace tcia::transfer
