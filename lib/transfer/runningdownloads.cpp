// SPDX-License-Identifier: Apache-2.0
#include "transfer/runningdownloads.h"

#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

SeriesDownload &RunningDownloads::add(TransferId id, int server, std::unique_ptr<SeriesDownload> download)
{
    return *m_runs.emplace(id, Run {.download = std::move(download), .server = server}).first->second.download;
}

SeriesDownload *RunningDownloads::find(TransferId id) const
{
    const auto run = m_runs.find(id);
    return run == m_runs.end() ? nullptr : run->second.download.get();
}

// Its last bytes count in the next measurement; otherwise the throughput would drop with every ended run.
bool RunningDownloads::end(TransferId id, const SeriesOutcome &outcome)
{
    auto ended = m_runs.extract(id);
    Run &run = ended.mapped();
    run.download->disconnect();
    run.download.release()->deleteLater(); // called from one of its signals
    if (outcome.kind == SeriesOutcome::Kind::Stopped)
        return false;
    const Transfer *transfer = m_queue.find(id);
    m_ended[run.server].bytes +=
        measure(id, outcome.received, qMax(outcome.files, transfer ? transfer->unpackedFiles : 0), 0);
    return outcome.received > 0 && !run.speed.hasBegun();
}

void RunningDownloads::pauseAll()
{
    QList<TransferId> ids;
    for (const auto &[id, run] : m_runs)
        ids << id;
    for (const TransferId id : ids)
        if (SeriesDownload *download = find(id))
            download->stop(true);
}

RunningDownloads::SlotUse RunningDownloads::slotUse(std::optional<int> server) const
{
    SlotUse use;
    for (const auto &[id, run] : m_runs) {
        if (server && run.server != *server)
            continue;
        use.unpacking += run.isInSlot() && !run.isFetching();
        use.fetching += run.isFetching();
        use.slow += run.isFetching() && run.speed.isSlow();
        use.silent += run.isFetching() && run.isSilent;
    }
    return use;
}

RunningDownloads::FolderUse RunningDownloads::useOf(const QString &root) const
{
    FolderUse use;
    for (const auto &[id, run] : m_runs) {
        if (run.download->folder().root() != root)
            continue;
        ++use.running;
        if (const Transfer *transfer = m_queue.find(id); transfer && !run.download->isStopping())
            use.reserved += m_meter.spaceFor(*transfer);
    }
    return use;
}

QList<const Transfer *> RunningDownloads::active() const
{
    QList<const Transfer *> active;
    for (const auto &[id, run] : m_runs)
        if (!run.download->isStopping())
            active << m_queue.find(id);
    return active;
}

QList<TransferId> RunningDownloads::fetchingInto(const QString &root) const
{
    QList<TransferId> ids;
    for (const auto &[id, run] : m_runs)
        if (run.download->folder().root() == root && !run.download->isStopping() &&
            run.download->state() == State::Fetching)
            ids << id;
    return ids;
}

qint64 RunningDownloads::measure(TransferId id, qint64 received, qint64 unpackedFiles, double seconds)
{
    qint64 arrived = 0;
    m_queue.edit(
        id, [&](QueueItem &changed) { arrived = m_meter.measure(changed.transfer, received, unpackedFiles, seconds); });
    return arrived;
}

RunningDownloads::Measurement RunningDownloads::measure(double seconds, qint64 nowMs)
{
    const SpeedPolicy policy = withinBandwidth(m_speed, m_bandwidth);
    Measurement sum {.servers = std::exchange(m_ended, {})};
    for (auto &[id, run] : m_runs) {
        SeriesDownload &download = *run.download;
        const State state = download.state();
        run.since = run.since < 0 ? nowMs : run.since;
        run.isSilent = download.received() == 0 && nowMs - run.since >= policy.silentMs;
        if (download.isStopping() || (state != State::Fetching && state != State::Unpacking))
            continue;
        const qint64 arrived = measure(id, download.received(), download.unpackedFiles(), seconds);
        sum.servers[run.server].bytes += arrived;
        if (state != State::Fetching)
            continue;
        sum.servers[run.server].flowing += arrived > 0;
        if (!run.speed.hasBegun() && download.received() > 0)
            sum.begun << id;
        run.speed.measure(download.received(), policy, nowMs);
        if (run.speed.isTooSlow()) // it ends asynchronously, after the network thread has processed it
            download.abandon(
                {.kind = Error::Kind::Timeout,
                 .detail =
                     english<QT_TRANSLATE_NOOP("Reasons", "Fewer than %1 bytes per second arrived over %2 seconds.")>()
                         .arg(policy.minRate)
                         .arg(policy.minRateMs / 1000)});
    }
    return sum;
}

} // namespace tcia::transfer
