// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/progressmeter.h"
#include "transfer/seriesdownload.h"
#include "transfer/speedwatch.h"
#include "transfer/transferqueue.h"

#include <map>
#include <memory>

namespace tcia::transfer {

//! The active runs of a queue: their slots, reserved space and speed. Lives on the queue's thread.
class RunningDownloads
{
public:
    RunningDownloads(TransferQueue &queue, ProgressMeter &meter) : m_queue(queue), m_meter(meter) {}

    SeriesDownload &add(TransferId id, int server, std::unique_ptr<SeriesDownload> download);
    SeriesDownload *find(TransferId id) const; //!< null if it does not run
    //! Removes a finished run, which is destroyed after its signal has been handled. Returns whether its first byte
    //! arrived since the last measure().
    bool end(TransferId id, const SeriesOutcome &outcome);
    void pauseAll();                 //!< stops each run; some may end within this call
    void clear() { m_runs.clear(); } //!< destroying a run stops it
    bool isEmpty() const { return m_runs.empty(); }

    //! The slots in use. Runs that are stopping or only wait for a group commit use none.
    struct SlotUse
    {
        int fetching = 0; //!< being described or fetched
        int unpacking = 0;
        int slow = 0;   //!< number of fetching runs that are very slow
        int silent = 0; //!< and how many have waited long for their first byte
    };
    SlotUse slotUse(std::optional<int> server = {}) const; //!< of one server, or total

    //! The runs in a folder.
    struct FolderUse
    {
        int running = 0;     //!< including those that are stopping, because they have open files
        qint64 reserved = 0; //!< disk space in bytes that the other runs may still need
    };
    FolderUse useOf(const QString &root) const;

    QList<const Transfer *> active() const;                    //!< without those that are stopping
    QList<TransferId> fetchingInto(const QString &root) const; //!< runs in state Fetching that are not stopping

    void setSpeedPolicy(const SpeedPolicy &policy) { m_speed = policy; }
    void setBandwidth(qint64 bytesPerSecond) { m_bandwidth = bytesPerSecond; } //!< total; 0: no limit

    //! The changes since the previous measurement.
    struct Measurement
    {
        struct OfServer
        {
            qint64 bytes = 0; //!< received, including ended runs
            int flowing = 0;  //!< number of runs that received data
        };
        QHash<int, OfServer> servers {};
        QList<TransferId> begun {}; //!< runs that received their first byte
    };
    //! Measures all runs, `seconds` after the previous call, and fails those that are too slow. `nowMs`: monotonic
    //! milliseconds.
    Measurement measure(double seconds, qint64 nowMs);

private:
    struct Run
    {
        std::unique_ptr<SeriesDownload> download;
        int server = 0;
        SpeedWatch speed {};
        qint64 since = -1; //!< when it was measured first
        bool isSilent = false;

        bool isInSlot() const { return !download->isStopping() && !download->isCommitting(); }
        bool isFetching() const { return isInSlot() && download->state() != State::Unpacking; }
    };
    qint64 measure(TransferId id, qint64 received, qint64 unpackedFiles, double seconds);

    TransferQueue &m_queue;
    ProgressMeter &m_meter;
    std::map<TransferId, Run> m_runs;
    SpeedPolicy m_speed;
    qint64 m_bandwidth = 0;
    QHash<int, Measurement::OfServer> m_ended; //!< by server: bytes of runs that ended since the last measurement
};

} // namespace tcia::transfer
