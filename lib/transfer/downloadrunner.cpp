// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadrunner.h"

#include "transfer/scheduleinput.h"

namespace tcia::transfer {

namespace {

constexpr qint64 longestSleepMs = 60'000;

} // namespace

DownloadRunner::DownloadRunner(const QueueParts &parts, std::function<bool(TransferId)> isStored,
                               std::function<bool()> isSuspended, QObject *parent)
    : QObject(parent),
      m_(parts),
      m_isStored(std::move(isStored)),
      m_isSuspended(std::move(isSuspended)),
      m_failures(parts),
      m_running(parts.queue, parts.meter)
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
    connect(&m_.folders, &DownloadFolders::closed, this,
            &DownloadRunner::wake); // another run may have been requested meanwhile
    connect(&m_failures, &FailureHandler::blocksChanged, this, [this] {
        m_.meter.setBusy(true); // its ticks check the disks
        m_.meter.wake();
        wake();
        Q_EMIT blocksChanged();
    });
    connect(&m_failures, &FailureHandler::spaceLow, this, &DownloadRunner::stopFetching);
}

DownloadRunner::~DownloadRunner() = default;

void DownloadRunner::stop()
{
    m_isStopping = true;
    m_running.pauseAll();
}

void DownloadRunner::abort()
{
    disconnect(&m_.queue, nullptr, this, nullptr);
    m_running.clear();
    m_scheduleTimer.stop();
    m_dueTimer.stop();
}

void DownloadRunner::setBandwidth(qint64 bytesPerSecond)
{
    m_running.setBandwidth(bytesPerSecond);
    m_.workers.fetcher->setBandwidth(bytesPerSecond);
}

void DownloadRunner::wake()
{
    if (!m_scheduleTimer.isActive())
        m_scheduleTimer.start();
}

// The decision depends on values only; the results of its actions wake the scheduler again.
void DownloadRunner::schedule()
{
    if (m_isStopping || m_isSuspended())
        return;
    const ScheduleDecision decision = transfer::schedule(scheduleInput(m_, m_running, m_isStored));
    for (const QString &root : decision.open)
        m_.folders.get(root).open();
    for (const TransferId id : decision.start)
        start(id);
    for (const TransferId id : decision.tooLarge)
        m_failures.reportTooLarge(id);
    for (const TransferId least : decision.shortOfSpace)
        m_failures.waitForSpace(least);
    if (decision.lookAgainAt != ScheduleDecision::never)
        m_dueTimer.start(int(qBound<qint64>(0, decision.lookAgainAt - m_.workers.now() + 1, longestSleepMs)));
}

// A slot may have paused or removed the transfer since the decision, while others were started. The run is entered into
// all lists before it starts, because it may end within start().
void DownloadRunner::start(TransferId id)
{
    const QueueItem *item = m_.queue.item(id);
    if (!item || item->transfer.state != State::Waiting)
        return;
    const int number = item->server;
    TransferServer &server = m_.servers[number];
    const SeriesJob job {.id = id,
                         .series = item->transfer.series,
                         .target = item->transfer.target,
                         .mustRequest = item->mustRequest,
                         .isFirstAttempt = item->transfer.attempts == 0};
    server.health.started(job.series.seriesUid);
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
    m_running.add(id, number, std::move(made));
    m_.meter.setBusy(true);
    m_.queue.setBusy(id, true);
    m_.queue.edit(id, [](QueueItem &changed) {
        ++changed.transfer.attempts;
        changed.mustRequest = false;
    });
    m_.queue.setState(id, State::Describing);
    download->start();
    if (const SeriesDownload *run = m_running.find(id); run && run->received() == 0)
        m_.queue.edit(id, [](QueueItem &changed) { changed.transfer.received = changed.transfer.unpackedFiles = 0; });
}

void DownloadRunner::tick(double seconds)
{
    const RunningDownloads::Measurement measured = m_running.measure(seconds, m_.workers.now());
    for (const TransferId id : measured.begun)
        begun(id);
    for (int i = 0; i < m_.servers.count(); ++i) {
        const auto [bytes, flowing] = measured.servers.value(i);
        m_.servers[i].concurrency.measure({.bytes = bytes, .active = m_running.slotUse(i).fetching, .flowing = flowing},
                                          m_.workers.now());
    }
    m_.folders.tick();
    m_.meter.setBusy(!m_running.isEmpty() || m_.folders.isAnyBlocked());
    if (slotPlan(m_, m_running).isAnyFree()) // a limit may have increased, or slots were lent
        wake();
}

// The first byte of a body arrived.
void DownloadRunner::begun(TransferId id)
{
    TransferServer &server = m_.servers[m_.queue.item(id)->server];
    server.concurrency.accepted();
    server.health.answered();
}

// Stops the run of a transfer that is paused, cancelled or reset to waiting.
void DownloadRunner::follow(TransferId id)
{
    wake();
    const Transfer &transfer = *m_.queue.find(id);
    const bool mayGoOn = transfer.state == State::Paused || transfer.state == State::Waiting;
    if (SeriesDownload *run = m_running.find(id)) {
        if (isRunning(transfer.state))
            return;
        m_.servers[m_.queue.item(id)->server].health.stopped(transfer.series.seriesUid);
        run->stop(mayGoOn);
    } else if (!mayGoOn) {
        if (DownloadFolder *folder = m_.folders.find(transfer.target.root))
            folder->spools().drop(id);
    }
}

void DownloadRunner::end(TransferId id, const SeriesOutcome &outcome)
{
    const bool isFirstByte = m_running.end(id, outcome);
    wake();
    if (isFirstByte)
        begun(id);
    m_.queue.setBusy(id, false);
    settle(id, outcome);
    Q_EMIT runEnded();
}

void DownloadRunner::settle(TransferId id, const SeriesOutcome &outcome)
{
    if (outcome.kind == SeriesOutcome::Kind::Stopped)
        return;
    if (outcome.kind == SeriesOutcome::Kind::Failed)
        m_failures.fail(id, outcome, m_running.slotUse(m_.queue.item(id)->server).fetching);
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
        health.stopped(outcome.series.seriesUid); // no request may have been sent
        return m_.queue.end(id, State::Present);
    }
    const bool wasBlocked = health.state() != archive::ServerHealth::State::Good;
    health.succeeded();
    m_.meter.learn(outcome.received, outcome.bytes);
    m_.queue.end(id, State::Done);
    if (wasBlocked)
        Q_EMIT blocksChanged();
}

// Another program fills the disk: running transfers stop before it is full, without being charged.
void DownloadRunner::stopFetching(const QString &root)
{
    const QList<TransferId> fetching = m_running.fetchingInto(root);
    for (const TransferId id : fetching) {
        m_.queue.edit(id, [](QueueItem &changed) { --changed.transfer.attempts; });
        m_.queue.setState(id, State::Waiting);
    }
}

} // namespace tcia::transfer
