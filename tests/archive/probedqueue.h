// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"

#include <QStringList>

#include <algorithm>

namespace tcia::tests {

inline Error errorOf(Error::Kind kind, int status = 0, int retryAfter = 0)
{
    return {.kind = kind, .httpStatus = status, .retryAfter = retryAfter};
}

inline archive::ServerHealth::Attempt attempt(const QString &subject, int failuresBefore = 0)
{
    return {.subject = subject, .failuresBefore = failuresBefore, .anyArrived = false, .others = 0};
}

//! Different subjects fail one after the other.
inline void failTimes(archive::ServerHealth &health, int times, const Error &error, qint64 now = 0)
{
    for (int i = 0; i < times; ++i)
        health.failed(attempt(QStringLiteral("failing-%1").arg(i)), error, now);
}

//! A queue of series at a server that answers as `fails` says, one at a time on a fake clock, until all series
//! have ended or the server is given up.
struct Queue
{
    struct Entry
    {
        QString subject;
        int tries = 0, charged = 0;
        qint64 notBefore = 0;
        bool isOver = false;
    };
    archive::ServerHealth health;
    QList<Entry> entries;
    QStringList done;
    qint64 now = 0;

    explicit Queue(int count, const RetryPolicy &policy = {}) : health(policy)
    {
        for (int i = 0; i < count; ++i)
            entries << Entry {.subject = QStringLiteral("series-%1").arg(i)};
    }

    Entry *next()
    {
        Entry *chosen = nullptr;
        quint64 best = 0;
        for (Entry &entry : entries) {
            if (entry.isOver || entry.notBefore > now)
                continue;
            const quint64 rank = health.state() == archive::ServerHealth::State::Failing
                                     ? health.probeRank(entry.subject, entry.tries > 0)
                                     : quint64(health.retriesLast() && entry.tries > 0);
            if (!chosen || rank < best) {
                chosen = &entry;
                best = rank;
            }
        }
        return chosen;
    }

    template <typename Fails>
    void run(Fails fails)
    {
        while (std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return !entry.isOver; }) &&
               !health.isGivenUp()) {
            now += 100;
            Entry *entry = health.mayStart(now) ? next() : nullptr;
            if (!entry)
                continue;
            health.started(entry->subject);
            const std::optional<Error> error = fails(*entry, now);
            if (!error) {
                health.answered();
                health.succeeded();
                done << entry->subject;
                entry->isOver = true;
                continue;
            }
            const auto consequence = health.failed(attempt(entry->subject, entry->tries++), *error, now);
            entry->charged += consequence.isCharged;
            entry->notBefore = now + consequence.delayMs;
            entry->isOver = !health.policy().mayRetry(entry->charged);
        }
    }
};

} // namespace tcia::tests
