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
    void forget(TransferId id) { m_diskFaults.remove(id); } //!< it has ended
    //! It waits for space although others run; reported once in the transfer.
    void reportTooLarge(TransferId id);
    //! No waiting transfer fits into its folder; `least` needs the least space.
    void waitForSpace(TransferId least);

Q_SIGNALS:
    void blocksChanged();
    void spaceLow(const QString &root); //!< running transfers should stop

private:
    //! The disk faults of one series while other series of its folder were finished in between.
    struct DiskFaults
    {
        qint64 finished = 0; //!< number of finished series of its folder at its last fault
        int again = 0;       //!< number of faults that followed finished series of others
        qint64 since = 0;    //!< time of the first of these, by the queue's clock
    };

    SpaceNeed needOf(const Transfer &transfer) const;
    void failOnDisk(TransferId id, const SeriesOutcome &outcome);
    void failOpening(const QString &root, const Error &error);
    using ErrorOf = std::function<Error(const Transfer &)>;
    void failAll(const std::function<bool(const QueueItem &)> &which, const ErrorOf &errorOf);
    void failAll(const std::function<bool(const QueueItem &)> &which, const Error &error);
    void giveUp(int server);
    void handleDiskReport(const QString &root, bool blockEnded);

    const QueueParts m_;
    RetryPolicy m_retry;
    QHash<TransferId, DiskFaults> m_diskFaults; //!< transfers that met a disk fault
};

} // namespace tcia::transfer
