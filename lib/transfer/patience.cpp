// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/backoff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr int heldFactor = 4; // a server that fails everything is left alone for longer than a series that failed

constexpr qsizetype seriesToBlame = 3; // so many different ones must have failed before it is not them

enum class Blame {
    Server, // or the way to it: it costs no series an attempt while nobody is served
    Either, // a series may be broken on a server that is well; where several are in a row it is the server
    Nobody,
};

Blame blameFor(const Error &error, bool anyArrived)
{
    using enum Error::Kind;
    constexpr int internalError = 500; // what archives say of a series they cannot pack
    switch (error.kind) {
    case Offline: case Busy: case BadAnswer: case Certificate: case KeyRefused:
        return Blame::Server;
    case Timeout:
        return anyArrived ? Blame::Either : Blame::Server;
    case Server:
        return error.httpStatus == internalError ? Blame::Either : Blame::Server;
    case BadArchive: case Incomplete:
        return Blame::Either;
    default:
        return Blame::Nobody;
    }
}

} // namespace

Error worded(Error error, const Series &series)
{
    // A path is told where the disk is to blame; the part file of a broken archive is gone when somebody reads this.
    using enum Error::Kind;
    const bool isPlace = error.kind == Disk || error.kind == NoSpace;
    const bool isArchive = error.kind == BadArchive || error.kind == Incomplete;
    const bool isNews = isPlace || (!isArchive && !error.subject.contains(series.seriesUid));
    if (isNews && !error.subject.isEmpty() && !error.detail.contains(error.subject))
        error.detail = u"%1 (%2)"_s.arg(error.detail, error.subject).trimmed();
    const QString words = inWords(series);
    error.subject = words.isEmpty() ? series.seriesUid : u"%1 (%2)"_s.arg(series.seriesUid, words);
    return error;
}

std::shared_ptr<Source> DownloadManager::Private::sourceFor(const archive::Server &server, const QString &apiKey)
{
    for (const auto &source : sources)
        if (source->archive && source->server == server && source->apiKey == apiKey)
            return source;
    auto source = std::make_shared<Source>();
    source->kept = source->server = server;
    source->apiKey = apiKey;
    source->archive = std::make_unique<archive::Archive>(server, apiKey);
    sources.push_back(source);
    return source;
}

qint64 DownloadManager::Private::delayAfter(const Error &error, int failures) const
{
    return backOffMs(error, failures, policy.firstDelayMs, policy.longestDelayMs);
}

void DownloadManager::Private::fail(qsizetype row, Error error)
{
    Transfer &transfer = transfers[size_t(row)];
    const auto source = tasks[size_t(row)].source;
    const Error told = worded(error, transfer.series);
    const Blame blame = blameFor(error, transfer.received > 0);
    if (error.kind == Error::Kind::NotFound)
        wentWell(*source); // a proper answer
    if (blame == Blame::Either)
        source->failing.insert(transfer.series.seriesUid);
    if (blame != Blame::Nobody)
        wentBadly(*source, told, blame == Blame::Server || source->failing.size() >= seriesToBlame);
    if (source->isHeld && blame == Blame::Server && transfer.attempts > 0)
        --transfer.attempts;
    const bool mayPass = isTransient(error.kind) || error.kind == Error::Kind::NoSpace;
    if (error.kind == Error::Kind::NoSpace)
        holdRoom(transfer.target.root, need(row));
    if ((mayPass || source->isHeld) && transfer.attempts < policy.attempts)
        later(row, told, delayAfter(error, transfer.attempts));
    else
        end(row, State::Failed, told);
    if (source->isHeld && policy.probes >= 0 && source->probes >= policy.probes)
        giveUp(source);
}

void DownloadManager::Private::later(qsizetype row, const Error &error, qint64 delayMs)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    active.remove(task.id);
    task.id = 0;
    task.source->isProbing = false;
    task.notBefore = now() + delayMs;
    task.lastReceived = 0;
    // What we believed of the series may be what was wrong.
    task.describe = error.kind == Error::Kind::Incomplete || error.kind == Error::Kind::BadArchive;
    task.fromRecord = false;
    task.zip.reset();
    freeSlot(row);
    transfer.error = error;
    transfer.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delayMs);
    transfer.received = transfer.unpackedFiles = 0;
    setState(row, State::Waiting);
    firstWaiting = qMin(firstWaiting, row);
}

void DownloadManager::Private::wentWell(Source &source)
{
    source.failures = source.probes = 0;
    source.failing.clear();
    source.isProbing = false;
    source.delayMs = 0;
    if (!source.isHeld && !source.isBusy)
        return;
    source.isHeld = source.isBusy = false;
    Q_EMIT q->holdsChanged();
    wake();
}

// `mayHold`: it may be the server's fault.
void DownloadManager::Private::wentBadly(Source &source, const Error &error, bool mayHold)
{
    source.error = error;
    ++source.failures;
    const bool wasProbe = std::exchange(source.isProbing, false);
    if (error.kind == Error::Kind::Busy) {
        pace.busy(now());
        source.isBusy = true;
        source.until = qMax(source.until, now() + delayAfter(error, source.failures));
    }
    if (source.isHeld ? wasProbe : mayHold && source.failures >= policy.failuresToHold) {
        source.probes += source.isHeld;
        source.isHeld = true;
        source.delayMs = source.delayMs == 0 ? heldFactor * qint64(policy.firstDelayMs)
                                             : qMin(2 * source.delayMs, heldFactor * qint64(policy.longestDelayMs));
        source.until = now() + qMax(source.delayMs, qint64(error.retryAfter) * 1000);
    }
    if (source.isHeld || source.isBusy)
        Q_EMIT q->holdsChanged();
    wake();
}

// Nobody waits any longer for a server that fails everything.
void DownloadManager::Private::giveUp(const std::shared_ptr<Source> &source)
{
    Error error = source->error;
    error.detail = u"The server failed %1 times in a row, so this was not tried any more. %2"_s.arg(source->failures).arg(error.detail);
    *source = Source {.kept = source->kept, .server = source->server, .apiKey = source->apiKey, .archive = std::move(source->archive),
                      .retired = std::move(source->retired), .wanted = source->wanted};
    for (size_t row = 0; row < transfers.size(); ++row)
        if (tasks[row].source == source && transfers[row].state == State::Waiting)
            end(qsizetype(row), State::Failed, worded(error, transfers[row].series));
    Q_EMIT q->holdsChanged();
}

} // namespace tcia::transfer
