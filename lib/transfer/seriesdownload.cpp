// SPDX-License-Identifier: Apache-2.0
#include "transfer/seriesdownload.h"

#include "core/async.h"
#include "transfer/keptobjects.h"
#include "transfer/proof.h"

namespace tcia::transfer {

SeriesDownload::SeriesDownload(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder,
                               TransferWorkers &workers, const RunOptions &options)
    : m_job(job),
      m_server(server),
      m_folder(folder),
      m_workers(workers),
      m_options(options),
      m_control(std::make_shared<storage::JobControl>()),
      m_locator(job, server, folder, workers)
{
    connect(&m_locator, &SeriesLocator::described, this, &SeriesDownload::described);
    connect(&m_locator, &SeriesLocator::located, this, &SeriesDownload::proceed);
}

SeriesDownload::~SeriesDownload() { m_control->cancelled = true; }

void SeriesDownload::start()
{
    if (const auto resumable = m_folder.spools().takeResumable(m_job.id)) {
        m_spooled = *resumable;
        m_control->received = resumable->received;
    }
    m_locator.start();
}

void SeriesDownload::proceed(const Result<SeriesLocation> &location)
{
    if (!location)
        return fail(location.error());
    m_location = *location;
    if (m_location.isWhole)
        return end({.kind = SeriesOutcome::Kind::Present,
                    .folder = m_folder.root() + u'/' + m_location.folder,
                    .series = m_location.series});
    fetch();
}

void SeriesDownload::fetch()
{
    if (m_spooled.spool && m_spooled.spool->isComplete())
        return unpack();
    const auto strongest = m_job.target.verify == Verify::Crc ? Digest::Kind::Crc32 : Digest::Kind::Md5;
    onFinished(m_server.source->plan(m_location.series, strongest), this,
               [this](const Result<archive::FetchPlan> &plan) {
                   if (m_isStopping)
                       return;
                   plan ? fetchObjects(*plan) : fail(plan.error());
               });
}

// An insufficient proof fails the series before anything is fetched. Reuses the spool of a paused run, and what an
// earlier process or the folder to be replaced has.
void SeriesDownload::fetchObjects(const archive::FetchPlan &plan)
{
    if (const auto sufficient = checkProof(plan, m_location.series, m_job.target.verify); !sufficient)
        return fail(sufficient.error());
    m_folder.spools().prepare(m_spooled, m_folder.root(), m_job.series.seriesUid, plan);
    m_fetch = m_workers.nextFetch();
    enter(State::Fetching);
    if (!plan.resumable)
        return fetchMissing();
    const QString old = m_location.isShort ? m_location.folder : QString();
    onFinished(takeKnown(m_workers.readers, m_spooled.spool, old, m_control), this, [this](const Result<void> &taken) {
        taken && !m_isStopping ? fetchMissing() : fail(taken ? Error() : taken.error());
    });
}

void SeriesDownload::fetchMissing()
{
    const FetchJob what {.spool = m_spooled.spool,
                         .seriesUid = m_job.series.seriesUid,
                         .limits = m_options.limits,
                         .control = m_control};
    onFinished(m_workers.fetcher->fetch(m_fetch, what), this, [this](const Result<void> &result) {
        m_fetch = 0;
        if (m_isStopping)
            return release();
        if (!result && m_server.source->refused(m_spooled.spool->report(m_job.series.seriesUid), result.error())) {
            enter(State::Describing);
            return fetch();
        }
        if (!result && m_relisting.begin(m_spooled.spool->plan(), result.error())) {
            enter(State::Describing);
            return m_locator.startAgain();
        }
        if (!result)
            return fail(m_abandoned.value_or(m_relisting.explained(result.error())));
        m_server.source->fetched(m_spooled.spool->report(m_job.series.seriesUid));
        unpack();
    });
}

UnpackJob SeriesDownload::unpackJob() const
{
    return {.placement = {.series = m_location.series,
                          .root = m_folder.root(),
                          .folder = m_location.folder,
                          .server = m_server.server.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                          .replace = m_location.isShort,
                          .recordOffset = m_folder.recordOffset(m_job.series.seriesUid, m_location.folder),
                          .fileCheck = m_options.fileCheck,
                          .control = m_control},
            .spool = m_spooled.spool,
            .md5Expected = m_job.target.verify == Verify::Md5,
            .helpers = &m_workers.unpackers};
}

void SeriesDownload::unpack()
{
    enter(State::Unpacking);
    const UnpackJob what = unpackJob();
    const auto preparing = QtConcurrent::run(&m_workers.unpackers, [what] { return stageSeries(what); });
    onFinished(preparing, this, [this, what](const Result<storage::UnpackResult> &unpacked) {
        if (unpacked) // even if it was stopped meanwhile: the commit decides
            return commit(what, *unpacked);
        if (m_isStopping)
            return release();
        if (unpacked.error().kind == Error::Kind::Truncated && m_job.target.verify != Verify::Md5)
            m_server.source->truncated(what.spool->report(m_job.series.seriesUid));
        fail(unpacked.error());
    });
}

void SeriesDownload::commit(const UnpackJob &job, const storage::UnpackResult &unpacked)
{
    m_isCommitting = true;
    const storage::StagedSeries staged {job.placement, unpacked};
    Q_EMIT stateChanged(m_state); // another series may unpack meanwhile
    onFinished(m_folder.commit(staged), this,
               [this, staged, spool = job.spool](const Result<storage::CommitResult> &committed) {
                   if (committed) // even if it was stopped too late: it is complete
                       return succeed(staged, committed->remark, *spool);
                   if (m_isStopping)
                       return release();
                   fail(committed.error());
               });
}

void SeriesDownload::succeed(const storage::StagedSeries &staged, const QString &remark, const Spool &spool)
{
    m_server.source->staged(spool.report(m_job.series.seriesUid), staged.unpacked.proof);
    end(doneOutcome(m_job, staged, remark, m_control->received));
}

void SeriesDownload::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SeriesDownload::stop(bool isPause)
{
    m_control->isPaused = isPause;
    if (std::exchange(m_isStopping, true))
        return;
    if (m_state == State::Describing) // no file is open; the answer is not awaited
        return release();
    m_control->cancelled = true;
    if (m_fetch != 0)
        m_workers.fetcher->cancel(m_fetch);
}

void SeriesDownload::abandon(const Error &error)
{
    if (m_fetch == 0 || m_isStopping || m_abandoned)
        return;
    m_abandoned = error;
    m_workers.fetcher->cancel(m_fetch);
}

// A disk fault may concern the folder; if the error does not say so, a write test decides.
void SeriesDownload::fail(const Error &error)
{
    const bool anyWhole = m_state != State::Describing && m_spooled.hasSomeOfSeveral();
    if (!m_isStopping && m_spooled.isWorthRetrying(error))
        m_folder.spools().keep(m_job.id, m_spooled, m_control->received);
    const auto ended = [this, error, anyWhole](bool isDiskFault) {
        if (m_isStopping)
            return release();
        end({.kind = SeriesOutcome::Kind::Failed,
             .error = error,
             .isDiskFault = isDiskFault,
             .received = m_control->received,
             .anyWhole = anyWhole});
    };
    if (error.kind != Error::Kind::Disk || isDiskFault(error) || m_folder.phase() != DownloadFolder::Phase::Open)
        return ended(isDiskFault(error));
    onFinished(m_folder.testDisk(), this, [ended](const Result<DiskReport> &report) {
        ended(report && report->fault && isDiskFault(*report->fault));
    });
}

void SeriesDownload::release()
{
    if (m_spooled.spool && m_spooled.spool->isResumable() && m_control->isPaused)
        m_folder.spools().keep(m_job.id, m_spooled, m_control->received);
    end({.kind = SeriesOutcome::Kind::Stopped, .received = m_control->received});
}

void SeriesDownload::end(const SeriesOutcome &outcome)
{
    if (isFinal(std::exchange(m_state, State::Done)))
        return;
    m_spooled.dropSpool(outcome.kind == SeriesOutcome::Kind::Failed || outcome.kind == SeriesOutcome::Kind::Stopped);
    if (m_spooled.slot >= 0)
        m_folder.spools().free(std::exchange(m_spooled.slot, -1));
    m_locator.stop();
    if (outcome.kind == SeriesOutcome::Kind::Failed || outcome.kind == SeriesOutcome::Kind::Stopped)
        m_locator.releaseName();
    Q_EMIT finished(outcome);
}

} // namespace tcia::transfer
