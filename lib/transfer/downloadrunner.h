// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/failurehandler.h"
#include "transfer/runningdownloads.h"

#include <QTimer>

namespace tcia::transfer {

//! Executes the scheduler's decisions: creates a SeriesDownload for each starting transfer and updates the transfer
//! when the run ends. Lives on the queue's thread.
class DownloadRunner : public QObject
{
    Q_OBJECT
public:
    //! `isStored(id)`: whether it is written to the journal. `isSuspended()`: whether starts are suspended, because a
    //! running command may stop the transfers that would start.
    DownloadRunner(const QueueParts &parts, std::function<bool(TransferId)> isStored, std::function<bool()> isSuspended,
                   QObject *parent = nullptr);
    ~DownloadRunner() override;

    RunOptions &options() { return m_options; }
    void setRetryPolicy(const RetryPolicy &policy) { m_failures.setRetryPolicy(policy); }
    void setSpeedPolicy(const SpeedPolicy &policy) { m_running.setSpeedPolicy(policy); }
    void setBandwidth(qint64 bytesPerSecond);

    void wake(); //!< runs the scheduler from the event loop
    QList<const Transfer *> active() const
    {
        return m_running.active();
    } //!< running transfers that are not being
      //!< stopped
    //! Including those that are stopping.
    bool isRunningIn(const QString &root) const { return m_running.useOf(root).running > 0; }
    //! Starts nothing any more; running transfers stop as if paused and resume at the next program start. Emits
    //! runEnded() for each.
    void stop();
    void abort(); //!< ends all runs immediately without signals, for the destructor of the queue

Q_SIGNALS:
    void blocksChanged();
    void runEnded();

private:
    void schedule();
    void start(TransferId id);
    void tick(double seconds);
    void follow(TransferId id);
    void begun(TransferId id);
    void end(TransferId id, const SeriesOutcome &outcome);
    void settle(TransferId id, const SeriesOutcome &outcome);
    void succeed(TransferId id, const SeriesOutcome &outcome);
    void stopFetching(const QString &root);

    const QueueParts m_;
    const std::function<bool(TransferId)> m_isStored;
    const std::function<bool()> m_isSuspended;
    FailureHandler m_failures;
    RunOptions m_options;
    RunningDownloads m_running;
    QTimer m_scheduleTimer, m_dueTimer;
    bool m_isStopping = false;
};

} // namespace tcia::transfer
