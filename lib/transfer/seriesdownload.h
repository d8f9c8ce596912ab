// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolder.h"
#include "transfer/transferservers.h"

#include <QObject>

namespace tcia::transfer {

//! What every run is done with.
struct RunOptions
{
    archive::ImageDownload::Limits limits {};
    Inspector inspector {}; //!< looks at every unpacked file before its series is finished; may be none
};

//! One attempt at one series.
struct SeriesJob
{
    TransferId id;
    Series series;
    Target target;
    bool mustAsk = false;        //!< the archive, even if all seems known
    bool isFirstAttempt = true;
};

//! How a run ended.
struct SeriesOutcome
{
    enum class Kind { Done, Present, Failed, Stopped };
    Kind kind = Kind::Failed;
    Error error {};
    bool isDiskFault = false;  //!< the folder is to blame for it
    QString folder {};         //!< the whole path, of one that is Done or Present
    Series series {};          //!< as it turned out
    qint64 received = 0;       //!< bytes of what was fetched
    qint64 bytes = 0;          //!< of the images
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None; //!< what the images were compared by, of one that is Done
    QString remark {};         //!< what was not as the archive had said, though nothing is wrong with it
};

//! One running series, from the question what it is to its record; made for one attempt and destroyed with it. Each step ends by
//! taking the next one, or ends the run:
//!
//!   start ─┬─ recall ── locate ─┬─────────────── whole: Present
//!          └─ describe ───┘     └─ fetch (plan, objects) ── unpack ── commit: Done
//!
//! Lives on the queue's thread. Destroyed before its end, it stops.
class SeriesDownload : public QObject
{
    Q_OBJECT
public:
    SeriesDownload(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder, TransferWorkers &workers,
                   const RunOptions &options);
    ~SeriesDownload() override;

    void start();
    //! Ends it as Stopped once no thread holds a file of it. `isPause`: objects that arrived whole are kept for the next run. May
    //! be called again with another intention.
    void stop(bool isPause);
    //! Ends the fetching as Failed, with this error.
    void abandon(const Error &error);

    TransferId id() const { return m_job.id; }
    DownloadFolder &folder() const { return m_folder; }
    State state() const { return m_state; }
    bool isStopping() const { return m_isStopping; }
    bool isCommitting() const { return m_isCommitting; } //!< only waits for others to be committed with
    qint64 received() const { return m_pulse->received; }
    qint64 unpackedFiles() const { return m_pulse->unpackedFiles; }

Q_SIGNALS:
    void stateChanged(tcia::transfer::State state);
    void described(const tcia::Series &series); //!< more is known of it
    void finished(const tcia::transfer::SeriesOutcome &outcome); //!< once

private:
    void recall(qint64 offset);
    void describe();
    void locate();
    void fetch();
    void fetchObjects(const archive::FetchPlan &plan);
    void unpack();
    void commit(const Order &order, const Unpacked &unpacked);
    void succeed(const Ready &ready);
    void enter(State state);
    void learn(const Series &told);
    void fail(const Error &error);
    void release();
    void end(const SeriesOutcome &outcome);
    Order order() const;
    archive::FetchReport report(const Spool &spool) const;

    SeriesJob m_job;
    const TransferServer &m_server;
    DownloadFolder &m_folder;
    TransferWorkers &m_workers;
    const RunOptions m_options;
    const std::shared_ptr<Pulse> m_pulse;
    State m_state = State::Describing;
    quint64 m_fetch = 0;         //!< number for the fetcher, while it fetches
    QString m_place;             //!< relative to the root, once chosen
    SpooledSeries m_spooled;     //!< its slot once chosen, and what was fetched
    bool m_fromRecord = false;   //!< described by what was recorded long ago, good enough to look whether it is there
    bool m_replace = false;      //!< a folder that fell short is there
    bool m_isStopping = false, m_isCommitting = false;
    std::optional<Error> m_abandoned;
};

//! An error as people must read it in the queue: what happened to which series.
Error worded(Error error, const Series &series);

} // namespace tcia::transfer
