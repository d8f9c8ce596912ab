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
    SeriesDownload *find(TransferId id) const; //!< null: it does not run
    //! Removes a finished run, which is destroyed after its signal has been handled. Returns whether its first byte
    //! arrived since the last measure().
    bool end(TransferId id, const SeriesOutcome &outcome);
    void pauseAll();                 //!< stops each; some may end within this call
    void clear() { m_runs.clear(); } //!< each stops when it is destroyed
    bool isEmpty() const { return m_runs.empty(); }

    //! How many slots are in use. A run that is stopping, or only waits to be committed with others, takes none.
    struct SlotUse
    {
        int fetching = 0; //!< being described or fetched
        int unpacking = 0;
        int slow = 0;   //!< of those fetching, how many hardly move
        int silent = 0; //!< and how many have waited long for their first byte
    };
    SlotUse slotUse(std::optional<int> server = {}) const; //!< of one server, or of all

    //! What runs in a folder.
    struct FolderUse
    {
        int running = 0;     //!< those that are stopping included: they hold files
        qint64 reserved = 0; //!< bytes on the disk that the others may yet take
    };
    FolderUse useOf(const QString &root) const;

    QList<const Transfer *> active() const;                    //!< those that are not stopping
    QList<TransferId> fetchingInto(const QString &root) const; //!< those in state Fetching that are not stopping

    void setSpeedPolicy(const SpeedPolicy &policy) { m_speed = policy; }
    void setBandwidth(qint64 bytesPerSecond) { m_bandwidth = bytesPerSecond; } //!< of all together; 0: no limit

    //! What happened since it was measured last.
    struct Measurement
    {
        struct OfServer
        {
            qint64 bytes = 0; //!< arrived, also of runs that ended meanwhile
            int flowing = 0;  //!< runs that bytes arrived for
        };
        QHash<int, OfServer> servers {};
        QList<TransferId> begun {}; //!< those whose first byte arrived
    };
    //! Measures all, `seconds` after the last time, and has those that are too slow fail. `nowMs` is of any clock that
    //! does not jump.
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
