// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/queueparts.h"
#include "transfer/seriesjob.h"

namespace tcia::transfer {

//! Handles failed transfers: decides whether the series, its server or its folder is the cause, whether it is retried,
//! and when everything that waits for a server or folder is given up. Lives on the queue's thread.
class FailureHandler : public QObject
{
    Q_OBJECT
public:
    explicit FailureHandler(const QueueParts &parts, QObject *parent = nullptr);

    void setRetryPolicy(const RetryPolicy &policy); //!< takes effect with the next failure

    //! A run failed while `others` were being fetched from the same server.
    void fail(TransferId id, const SeriesOutcome &outcome, int others);
    void forget(TransferId id) { m_diskFaults.remove(id); } //!< it is done
    //! It waits for space although others run: the transfer says so, unless it does already.
    void reportTooLarge(TransferId id);
    //! Nothing that waits fits into its folder, and this needs the least.
    void waitForSpace(TransferId least);

Q_SIGNALS:
    void blocksChanged();
    void spaceLow(const QString &root); //!< what is being fetched should stop

private:
    //! The faults of the disk that one series has met, though others of its folder were finished between them.
    struct DiskFaults
    {
        qint64 finished = 0; //!< series of its folder, when it met the last
        int again = 0;       //!< how many faults were met after others were finished
        qint64 since = 0;    //!< milliseconds of the queue's clock: the first of these
    };

    SpaceNeed needOf(const Transfer &transfer) const;
    void failOnDisk(TransferId id, const SeriesOutcome &outcome);
    void failOpening(const QString &root, const Error &error);
    void failAll(const std::function<bool(const QueueItem &)> &which, const Error &error);
    void giveUp(int server);
    void lookAtDisk(const QString &root, bool blockEnded);

    const QueueParts m_;
    RetryPolicy m_retry;
    QHash<TransferId, DiskFaults> m_diskFaults; //!< those that met a fault of their disk
};

} // namespace tcia::transfer
