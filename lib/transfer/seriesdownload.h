// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/relisting.h"
#include "transfer/serieslocator.h"
#include "transfer/unpackjob.h"

#include <QObject>

namespace tcia::transfer {

//! One attempt to download a series, from its description to its record; created and destroyed with the attempt. Each
//! step starts the next one or ends the run:
//!
//!   start ── locate (see SeriesLocator) ─┬─ whole: Present
//!                                        └─ fetch (plan, objects; see Relisting) ── unpack ── commit: Done
//!
//! Lives on the queue's thread. The destructor stops it.
class SeriesDownload : public QObject
{
    Q_OBJECT
public:
    SeriesDownload(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder, TransferWorkers &workers,
                   const RunOptions &options);
    ~SeriesDownload() override;

    void start();
    //! Ends it as Stopped after all threads have closed its files. `isPause`: complete objects are kept for the next
    //! run. May be called again with another value.
    void stop(bool isPause);
    //! Ends the fetch as Failed with this error.
    void abandon(const Error &error);

    TransferId id() const { return m_job.id; }
    DownloadFolder &folder() const { return m_folder; }
    State state() const { return m_state; }
    bool isStopping() const { return m_isStopping; }
    bool isCommitting() const { return m_isCommitting; } //!< only waits for a group commit
    qint64 received() const { return m_control->received; }
    qint64 unpackedFiles() const { return m_control->unpackedFiles; }

Q_SIGNALS:
    void stateChanged(tcia::transfer::State state);
    void described(const tcia::Series &series);                  //!< its record was completed
    void finished(const tcia::transfer::SeriesOutcome &outcome); //!< once

private:
    void proceed(const Result<SeriesLocation> &location);
    void fetch();
    void fetchObjects(const archive::FetchPlan &plan);
    void fetchMissing();
    void unpack();
    void commit(const UnpackJob &job, const storage::UnpackResult &unpacked);
    void succeed(const storage::StagedSeries &staged, const QString &remark, const Spool &spool);
    void enter(State state);
    void fail(const Error &error);
    void release();
    void end(const SeriesOutcome &outcome);
    UnpackJob unpackJob() const;

    const SeriesJob m_job;
    const TransferServer &m_server;
    DownloadFolder &m_folder;
    TransferWorkers &m_workers;
    const RunOptions m_options;
    const std::shared_ptr<storage::JobControl> m_control;
    SeriesLocator m_locator;
    SeriesLocation m_location;
    State m_state = State::Describing;
    quint64 m_fetch = 0;     //!< ID of the fetch while it runs
    SpooledSeries m_spooled; //!< its slot, once chosen, and the fetched objects
    bool m_isStopping = false, m_isCommitting = false;
    std::optional<Error> m_abandoned;
    Relisting m_relisting;
};

} // namespace tcia::transfer
