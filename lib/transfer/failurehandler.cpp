// SPDX-License-Identifier: Apache-2.0
#include "transfer/failurehandler.h"

#include "core/backoff.h"
#include "core/reason.h"
#include "transfer/serieserror.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

FailureHandler::FailureHandler(const QueueParts &parts, QObject *parent) : QObject(parent), m_(parts)
{
    connect(&m_.folders, &DownloadFolders::opened, this, [this](const QString &root, const Result<void> &result) {
        const DownloadFolder *folder = m_.folders.find(root);
        if (!result && folder && !folder->isRecovering()) // otherwise it is opened when its turn comes
            failOpening(root, result.error());
    });
    connect(&m_.folders, &DownloadFolders::diskSeen, this, &FailureHandler::handleDiskReport);
}

void FailureHandler::setRetryPolicy(const RetryPolicy &policy)
{
    m_retry = policy;
    m_.servers.setPolicy(policy);
}

SpaceNeed FailureHandler::needOf(const Transfer &transfer) const
{
    return {.bytes = m_.meter.spaceFor(transfer), .announcedBytes = transfer.series.fileSize.value_or(0)};
}

void FailureHandler::reportTooLarge(TransferId id)
{
    const QueueItem *item = m_.queue.item(id);
    if (!item || (item->transfer.error && item->transfer.error->kind == Error::Kind::NoSpace))
        return;
    DownloadFolder &folder = m_.folders.get(item->transfer.target.root);
    const Error error {.kind = Error::Kind::NoSpace,
                       .detail = folder.guard().wordsFor(needOf(item->transfer)),
                       .context = {.path = folder.root()}};
    m_.queue.edit(id,
                  [&](QueueItem &changed) { changed.transfer.error = seriesError(error, changed.transfer.series); });
}

void FailureHandler::waitForSpace(TransferId least)
{
    const Transfer *transfer = m_.queue.find(least);
    if (!transfer)
        return;
    DownloadFolder &folder = m_.folders.get(transfer->target.root);
    folder.guard().waitForSpace(needOf(*transfer), m_.workers.now());
    folder.examineDisk();
    Q_EMIT blocksChanged();
}

void FailureHandler::fail(TransferId id, const SeriesOutcome &outcome, int others)
{
    if (outcome.isDiskFault)
        return failOnDisk(id, outcome);
    const QueueItem &item = *m_.queue.item(id);
    const int number = item.server;
    archive::ServerHealth &health = m_.servers[number].health;
    const bool anyArrived =
        outcome.received > 0 && outcome.error.httpStatus < 400; // an error page is not part of the series
    const archive::ServerHealth::Attempt attempt {.subject = item.transfer.series.seriesUid,
                                                  .failuresBefore = item.transfer.failures,
                                                  .anyArrived = anyArrived,
                                                  .anyWhole = outcome.anyWhole,
                                                  .others = others};
    const auto stateBefore = health.state();
    const auto consequence = health.failed(attempt, outcome.error, m_.workers.now());
    using enum Error::Kind;
    if (outcome.error.kind == Busy || (outcome.error.kind == Offline && !anyArrived))
        m_.servers[number].concurrency.refused(others, m_.workers.now());
    const Error reported = seriesError(outcome.error, item.transfer.series);
    const bool isFailing = health.state() == archive::ServerHealth::State::Failing;
    const bool mayPass = isTransient(outcome.error.kind) ||
                         (isFailing && archive::causeOf(outcome.error, anyArrived) != archive::FailureCause::None);
    const int charged = item.transfer.attempts - !consequence.isCharged;
    const bool isLast = health.ignoresDamage() && isDamage(outcome.error.kind); // the others were not tried once
    if (mayPass && !isLast && m_retry.mayRetry(charged)) {
        m_.queue.edit(id, [charged](QueueItem &changed) {
            ++changed.transfer.failures;
            changed.transfer.attempts = charged;
        });
        m_.queue.retryLater(id, reported, m_.workers.now() + consequence.delayMs,
                            QDateTime::currentDateTimeUtc().addMSecs(consequence.delayMs));
    } else {
        m_.queue.end(id, State::Failed, reported);
    }
    if (health.isGivenUp())
        giveUp(number);
    else if (stateBefore != health.state() || health.state() != archive::ServerHealth::State::Good)
        Q_EMIT blocksChanged();
}

// The folder is blocked until its disk works again. The series is never charged. A series that meets such faults
// although others are finished in between waits longer each time, and fails after the time for which a folder may be
// blocked.
void FailureHandler::failOnDisk(TransferId id, const SeriesOutcome &outcome)
{
    const QueueItem &item = *m_.queue.item(id);
    m_.servers[item.server].health.stopped(item.transfer.series.seriesUid);
    DownloadFolder &folder = m_.folders.get(item.transfer.target.root);
    const qint64 finished = folder.guard().successes(), now = m_.workers.now();
    const bool isFirst = !m_diskFaults.contains(id);
    DiskFaults &faults = m_diskFaults[id];
    const bool isAgain = !isFirst && faults.finished < finished;
    faults.finished = finished;
    if (isAgain && ++faults.again == 1)
        faults.since = now;
    folder.guard().failed(outcome.error, needOf(item.transfer), now);
    m_.queue.edit(id, [](QueueItem &changed) { --changed.transfer.attempts; });
    const Error reported = seriesError(outcome.error, item.transfer.series);
    const DiskPolicy &policy = folder.guard().policy();
    if (isAgain && faults.again > 1 && policy.waitMs >= 0 && now - faults.since >= policy.waitMs) {
        m_diskFaults.remove(id);
        m_.queue.end(id, State::Failed, reported);
    } else {
        const qint64 delayMs = isAgain ? backOffMs(faults.again, policy.firstDelayMs, policy.maxDelayMs) : 0;
        m_.queue.retryLater(id, reported, now + delayMs,
                            isAgain ? QDateTime::currentDateTimeUtc().addMSecs(delayMs) : QDateTime());
    }
    folder.examineDisk();
    Q_EMIT blocksChanged();
}

void FailureHandler::failOpening(const QString &root, const Error &error)
{
    DownloadFolder &folder = m_.folders.get(root);
    if (isDiskFault(error)) {
        folder.guard().failed(error, {}, m_.workers.now());
        folder.examineDisk();
        return Q_EMIT blocksChanged();
    }
    const qint64 now = m_.workers.now();
    failAll([&root, now](const QueueItem &item) { return item.transfer.target.root == root && item.notBefore <= now; },
            error);
}

void FailureHandler::failAll(const std::function<bool(const QueueItem &)> &which, const Error &error)
{
    failAll(which, [&error](const Transfer &) { return error; });
}

void FailureHandler::failAll(const std::function<bool(const QueueItem &)> &which, const ErrorOf &errorOf)
{
    // Collects the list first: a transfer that a slot queues again during the loop is a new attempt.
    const QList<TransferId> ids = m_.queue.idsWhere([&which](const QueueItem &item) {
        return item.transfer.state == State::Waiting && !item.isBusy && which(item);
    });
    for (const TransferId id : ids)
        if (const Transfer *transfer = m_.queue.find(id); transfer && transfer->state == State::Waiting)
            m_.queue.end(id, State::Failed, seriesError(errorOf(*transfer), transfer->series));
}

void FailureHandler::giveUp(int server)
{
    archive::ServerHealth &health = m_.servers[server].health;
    const QString consequence = english<QT_TRANSLATE_N_NOOP(
        "Reasons", "The server failed %n times in a row, so there were no further attempts.")>(health.failuresInARow());
    const Error last = health.lastError().value_or(Error());
    const bool isOnlyDamage = health.isOnlyDamage();
    if (isOnlyDamage) // others may be whole
        health.resetAndIgnoreDamage();
    else
        health.reset();
    failAll(
        [server, isOnlyDamage](const QueueItem &item) {
            return item.server == server && (!isOnlyDamage || item.transfer.failures > 0);
        },
        [&](const Transfer &transfer) {
            Error error = transfer.failures > 0 ? transfer.error.value_or(last) : last;
            error.consequence = consequence;
            return error;
        });
    Q_EMIT blocksChanged();
}

void FailureHandler::handleDiskReport(const QString &root, bool blockEnded)
{
    DownloadFolder *folder = m_.folders.find(root);
    if (!folder)
        return;
    DiskGuard &guard = folder->guard();
    if (!guard.isBlocked() && guard.isNearlyFull()) {
        Q_EMIT spaceLow(root);
        guard.waitWhileFull(m_.workers.now());
        Q_EMIT blocksChanged();
    } else if (guard.isGivenUp(m_.workers.now())) {
        const Error error = guard.block(root).error;
        const qint64 available = guard.mayStart() ? guard.available() : -1; // series that fit may start
        guard.clear();
        failAll(
            [&](const QueueItem &item) {
                return item.transfer.target.root == root && m_.meter.spaceFor(item.transfer) > available;
            },
            error);
        Q_EMIT blocksChanged();
    } else if (blockEnded || guard.isBlocked()) {
        Q_EMIT blocksChanged();
    }
}

} // namespace tcia::transfer
