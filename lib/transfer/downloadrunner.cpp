// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadrunner.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 longestSleepMs = 60'000;

bool isRunning(State state) { return state >= State::Describing && !isFinal(state); }

} // namespace

DownloadRunner::DownloadRunner(const QueueParts &parts, std::function<bool(TransferId)> mayStart, std::function<bool()> isHeld,
                               QObject *parent)
    : QObject(parent), m_(parts), m_mayStart(std::move(mayStart)), m_isHeld(std::move(isHeld)), m_failures(parts, m_concurrency)
{
    for (QTimer *timer : {&m_scheduleTimer, &m_dueTimer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &DownloadRunner::schedule);
    }
    m_scheduleTimer.setInterval(0);
    connect(&m_.queue, &TransferQueue::stateChanged, this, &DownloadRunner::follow);
    connect(&m_.queue, &TransferQueue::added, this, &DownloadRunner::wake);
    connect(&m_.queue, &TransferQueue::removed, this, &DownloadRunner::wake);
    connect(&m_.queue, &TransferQueue::reordered, this, &DownloadRunner::wake);
    connect(&m_.meter, &ProgressMeter::ticked, this, &DownloadRunner::tick);
    connect(&m_.folders, &DownloadFolders::opened, this, &DownloadRunner::wake);
    connect(&m_.folders, &DownloadFolders::closed, this, &DownloadRunner::wake); // more may have been asked for meanwhile
    connect(&m_failures, &FailureHandler::blocksChanged, this, [this] {
        m_.meter.setBusy(true); // its ticks look at disks
        m_.meter.wake();
        wake();
        Q_EMIT blocksChanged();
    });
    connect(&m_failures, &FailureHandler::spaceLow, this, &DownloadRunner::stopFetching);
}

DownloadRunner::~DownloadRunner() = default;

void DownloadRunner::setLimit(int jobs)
{
    if (jobs != m_concurrency.limit())
        m_concurrency.setLimit(jobs);
}

QList<const Transfer *> DownloadRunner::active() const
{
    QList<const Transfer *> active;
    for (const auto &[id, run] : m_runs)
        if (!run.download->isStopping())
            active << m_.queue.find(id);
    return active;
}

void DownloadRunner::stopAll()
{
    disconnect(&m_.queue, nullptr, this, nullptr);
    m_runs.clear(); // each stops when it is destroyed
    m_scheduleTimer.stop();
    m_dueTimer.stop();
}

void DownloadRunner::setBandwidth(qint64 bytesPerSecond)
{
    m_bandwidth = bytesPerSecond;
    m_.workers.fetcher->setBandwidth(bytesPerSecond);
}

void DownloadRunner::wake()
{
    if (!m_scheduleTimer.isActive())
        m_scheduleTimer.start();
}

Candidate DownloadRunner::candidateOf(const QueueItem &item) const
{
    const Transfer &transfer = item.transfer;
    return {.id = transfer.id,
            .seriesUid = transfer.series.seriesUid,
            .server = item.server,
            .root = transfer.target.root,
            .notBefore = item.notBefore,
            .need = m_.meter.spaceFor(transfer),
            .isReady = !item.isBusy && m_mayStart(transfer.id),
            .hasFailed = transfer.failures > 0};
}

FolderState DownloadRunner::stateOf(const QString &root) const
{
    DownloadFolder *folder = m_.folders.find(root);
    if (!folder)
        return {};
    const bool isBlocked = !folder->guard().mayStart();
    FolderState state {.isOpen = folder->phase() == DownloadFolder::Phase::Open,
                       .mayOpen = folder->phase() == DownloadFolder::Phase::Closed && !isBlocked,
                       .isBlocked = isBlocked,
                       .available = folder->guard().available()};
    for (const auto &[id, run] : m_runs) {
        if (&run.download->folder() != folder)
            continue;
        ++state.running;
        const Transfer *transfer = m_.queue.find(id);
        if (state.available >= 0 && transfer && !run.download->isStopping())
            state.available = qMax<qint64>(0, state.available - m_.meter.spaceFor(*transfer));
    }
    return state;
}

Slots DownloadRunner::slotsInUse() const
{
    Slots used;
    int slow = 0;
    for (const auto &[id, run] : m_runs) {
        if (run.download->isStopping() || run.download->isCommitting())
            continue;
        const bool isUnpacking = run.download->state() == State::Unpacking;
        used.unpacking += isUnpacking;
        used.fetching += !isUnpacking;
        slow += !isUnpacking && run.speed.isSlow();
    }
    used.allowed = m_concurrency.allowed(slow);
    return used;
}

int DownloadRunner::fetchingFrom(int server) const
{
    return int(std::ranges::count_if(m_runs, [&](const auto &run) {
        const SeriesDownload &download = *run.second.download;
        return !download.isStopping() && !download.isCommitting() && download.state() != State::Unpacking
            && m_.queue.item(run.first)->server == server;
    }));
}

void DownloadRunner::schedule()
{
    if (m_isHeld())
        return;
    ScheduleInput input {.now = m_.workers.now(),
                         .slotsInUse = slotsInUse(),
                         .folder = [this](const QString &root) { return stateOf(root); },
                         .waiting = [this](const std::function<bool(const Candidate &)> &visit) {
                             m_.queue.visitWaiting([&](const QueueItem &item) { return visit(candidateOf(item)); });
                         }};
    for (int i = 0; i < m_.servers.count(); ++i)
        input.servers.push_back(m_.servers[i].archive ? &m_.servers[i].health : nullptr);
    const ScheduleDecision decision = transfer::schedule(input);
    for (const QString &root : decision.open)
        m_.folders.get(root).open();
    for (const TransferId id : decision.start)
        start(id);
    for (const TransferId id : decision.tooLarge)
        tellTooLarge(id);
    for (auto least = decision.shortOfSpace.cbegin(); least != decision.shortOfSpace.cend(); ++least)
        m_failures.waitForSpace(least.key(), *least);
    if (decision.lookAgainAt != ScheduleDecision::never)
        m_dueTimer.start(int(qBound<qint64>(0, decision.lookAgainAt - m_.workers.now() + 1, longestSleepMs)));
}

void DownloadRunner::tellTooLarge(TransferId id)
{
    const QueueItem *item = m_.queue.item(id);
    if (!item || (item->transfer.error && item->transfer.error->kind == Error::Kind::NoSpace))
        return;
    DownloadFolder &folder = m_.folders.get(item->transfer.target.root);
    const Error error {.kind = Error::Kind::NoSpace,
                       .detail = u"The archive says %1; free: %2."_s.arg(text::size(item->transfer.series.fileSize.value_or(0)),
                                                                         text::size(folder.guard().free())),
                       .subject = folder.root()};
    m_.queue.edit(id, [&](QueueItem &changed) { changed.transfer.error = worded(error, changed.transfer.series); });
}

void DownloadRunner::start(TransferId id)
{
    const QueueItem &item = *m_.queue.item(id);
    TransferServer &server = m_.servers[item.server];
    const SeriesJob job {.id = id,
                         .series = item.transfer.series,
                         .target = item.transfer.target,
                         .mustAsk = item.mustAsk,
                         .isFirstAttempt = item.transfer.attempts == 0};
    server.health.started(item.transfer.series.seriesUid);
    auto made = std::make_unique<SeriesDownload>(job, server, m_.folders.get(job.target.root), m_.workers, m_options);
    SeriesDownload *download = made.get();
    connect(download, &SeriesDownload::stateChanged, this, [this, id, download](State state) {
        if (!download->isStopping())
            m_.queue.setState(id, state);
        wake();
    });
    connect(download, &SeriesDownload::described, this, [this, id](const Series &series) {
        m_.queue.edit(id, [&series](QueueItem &changed) { changed.transfer.series = series; });
    });
    connect(download, &SeriesDownload::finished, this, [this, id](const SeriesOutcome &outcome) { end(id, outcome); });
    if (download->folder().guard().isBlocked()) {
        download->folder().guard().fits();
        Q_EMIT blocksChanged();
    }
    m_runs.emplace(id, Run {.download = std::move(made)});
    m_.meter.setBusy(true);
    m_.queue.setBusy(id, true);
    m_.queue.edit(id, [](QueueItem &changed) {
        ++changed.transfer.attempts;
        changed.mustAsk = false;
    });
    m_.queue.setState(id, State::Describing);
    download->start();
    const auto run = m_runs.find(id);
    if (run != m_runs.end() && run->second.download->received() == 0)
        m_.queue.edit(id, [](QueueItem &changed) { changed.transfer.received = changed.transfer.unpackedFiles = 0; });
}

void DownloadRunner::tick(double seconds)
{
    const SpeedPolicy policy = withinBandwidth(m_speed, m_bandwidth);
    AdaptiveConcurrency::Sample sample {.bytes = std::exchange(m_arrived, 0)};
    std::vector<SeriesDownload *> tooSlow;
    for (auto &[id, run] : m_runs) {
        const State state = run.download->state();
        if (run.download->isStopping() || (state != State::Fetching && state != State::Unpacking))
            continue;
        qint64 arrived = 0;
        m_.queue.edit(id, [&](QueueItem &changed) {
            arrived = m_.meter.measure(changed.transfer, run.download->received(), run.download->unpackedFiles(), seconds);
        });
        sample.bytes += arrived;
        if (state != State::Fetching)
            continue;
        sample.flowing += arrived > 0;
        if (!run.speed.hasBegun() && run.download->received() > 0)
            begun(id);
        run.speed.measure(run.download->received(), policy, m_.workers.now());
        if (run.speed.isTooSlow())
            tooSlow.push_back(run.download.get());
    }
    const Slots used = slotsInUse();
    sample.active = used.fetching;
    m_concurrency.measure(sample, m_.workers.now());
    for (SeriesDownload *download : tooSlow)
        download->abandon({.kind = Error::Kind::Timeout,
                           .detail = u"Less than %1 bytes a second arrived over %2 seconds."_s.arg(policy.leastRate).arg(policy.leastMs / 1000),
                           .subject = {}});
    m_.folders.tick();
    m_.meter.setBusy(!m_runs.empty() || m_.folders.isAnyBlocked());
    if (used.fetching < used.allowed) // it may have risen, or slots were lent out
        wake();
}

// The first byte of a body arrived.
void DownloadRunner::begun(TransferId id)
{
    m_concurrency.accepted();
    m_.servers[m_.queue.item(id)->server].health.answered();
}

// A transfer that is paused, cancelled or to wait stops its run.
void DownloadRunner::follow(TransferId id)
{
    wake();
    const Transfer &transfer = *m_.queue.find(id);
    const bool mayGoOn = transfer.state == State::Paused || transfer.state == State::Waiting;
    if (const auto run = m_runs.find(id); run != m_runs.end()) {
        if (isRunning(transfer.state))
            return;
        m_.servers[m_.queue.item(id)->server].health.stopped(transfer.series.seriesUid);
        run->second.download->stop(mayGoOn);
    } else if (!mayGoOn) {
        if (DownloadFolder *folder = m_.folders.find(transfer.target.root))
            folder->spools().drop(id);
    }
}

void DownloadRunner::end(TransferId id, const SeriesOutcome &outcome)
{
    auto ended = m_runs.extract(id);
    ended.mapped().download->disconnect(this);
    ended.mapped().download.release()->deleteLater(); // we are in one of its signals
    wake();
    if (outcome.kind == SeriesOutcome::Kind::Stopped)
        return m_.queue.setBusy(id, false);
    m_.queue.edit(id, [&](QueueItem &changed) {
        m_arrived += m_.meter.measure(changed.transfer, outcome.received, qMax(outcome.files, changed.transfer.unpackedFiles), 0);
    });
    if (outcome.received > 0 && !ended.mapped().speed.hasBegun()) // all of it between two ticks
        begun(id);
    m_.queue.setBusy(id, false);
    if (outcome.kind == SeriesOutcome::Kind::Failed)
        m_failures.fail(id, outcome, {.ofServer = fetchingFrom(m_.queue.item(id)->server), .ofAll = slotsInUse().fetching});
    else
        succeed(id, outcome);
}

void DownloadRunner::succeed(TransferId id, const SeriesOutcome &outcome)
{
    m_failures.forget(id);
    m_.queue.edit(id, [&outcome](QueueItem &changed) {
        changed.transfer.series = outcome.series;
        changed.transfer.folder = outcome.folder;
        changed.transfer.proof = outcome.proof;
        changed.transfer.remark = outcome.remark;
    });
    archive::ServerHealth &health = m_.servers[m_.queue.item(id)->server].health;
    if (outcome.kind == SeriesOutcome::Kind::Present) {
        health.stopped(outcome.series.seriesUid); // the server may not have been asked
        return m_.queue.end(id, State::Present);
    }
    const bool wasBlocked = health.state() != archive::ServerHealth::State::Good;
    health.succeeded();
    m_.meter.learn(outcome.received, outcome.bytes);
    m_.queue.end(id, State::Done);
    if (wasBlocked)
        Q_EMIT blocksChanged();
}

// Something else fills the disk: what is being fetched stops before it is full, and is not charged for it.
void DownloadRunner::stopFetching(const QString &root)
{
    QList<TransferId> fetching;
    for (const auto &[id, run] : m_runs)
        if (run.download->folder().root() == root && !run.download->isStopping() && run.download->state() == State::Fetching)
            fetching << id;
    for (const TransferId id : fetching) {
        m_.queue.edit(id, [](QueueItem &changed) { --changed.transfer.attempts; });
        m_.queue.setState(id, State::Waiting);
    }
}

} // namespace tcia::transfer
