// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::transfer {

//! Adapts the number of concurrent series of one server to the throughput: starts with a few, increases quickly while
//! more connections transfer more bytes, up to the user's limit, and decreases if they bring nothing or the server
//! refuses them. Later it occasionally tries one more or, unless every connection is known to count, one less. A value
//! without a clock: times are milliseconds of any monotonic clock.
class AdaptiveConcurrency
{
public:
    static constexpr int maximum = 8; //!< the maximum and the default
    static constexpr int initial = 4; //!< start value if more are allowed
    //! The maximum number of concurrent series while `slow` of them lend their slots: one and a half times the limit.
    static constexpr int withLent(int limit, int slow) { return limit + qBound(0, slow, limit / 2); }

    //! What happened since the last sample.
    struct Sample
    {
        qint64 bytes = 0; //!< arrived
        int active = 0;   //!< series in a slot now
        int flowing = 0;  //!< how many of them received data
    };

    void setLimit(int limit); //!< the user's limit, 1 to maximum
    int limit() const { return m_limit; }

    //! The number of slots. Each of the `slow` series lends its slot to another one, within withLent().
    int allowed(int slow = 0) const;

    //! Call it several times a second while anything is fetched.
    void measure(const Sample &sample, qint64 nowMs);
    //! The first byte of a series arrived.
    void accepted();
    //! The server refused a series (429, 503, connection refused or closed before any byte) while `others` were in
    //! flight. Only several consecutive refusals lower a limit that worked before, because the server may be about to
    //! free a connection.
    void refused(int others, qint64 nowMs);

private:
    enum class Phase { Rising, Settled, Trial };

    //! Throughput over a window in bytes per second: measured, and extrapolated as if all connections received data.
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

    int m_limit = maximum;
    int m_now = initial;
    Phase m_phase = Phase::Rising;
    int m_before = 0; //!< number before the change being evaluated; 0: no change is being evaluated
    Rate m_rateBefore;
    bool m_wasUp = false;      //!< the last trial was upwards
    bool m_isEachSlow = false; //!< throughput grew in proportion to connections: fewer would transfer less
    int m_proven = 0;          //!< highest number of connections that received data at the same time
    int m_refusals = 0;        //!< consecutive, without an accepted series between them
    int m_accepted = 0;        //!< since the last change
    qint64 m_quietUntil = 0;   //!< no trial before this time
    qint64 m_quietMs = 0;      //!< duration of the quiet period after the last refusal
    qint64 m_refusedAt = -1;
    Window m_window;
    qint64 m_lastSample = 0;
};

} // namespace tcia::transfer
