// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/batchcommand.h"
#include "transfer/queueintake.h"

namespace tcia::transfer {

//! User commands on many transfers. They act immediately; for many thousand transfers they run in slices, and nothing
//! starts meanwhile. Lives on the queue's thread.
class QueueCommands : public QObject
{
    Q_OBJECT
public:
    QueueCommands(TransferQueue &queue, QueueIntake &intake, QObject *parent = nullptr);

    void pause(const QList<TransferId> &ids);  //!< keeps complete objects
    void pauseAll();                           //!< also those still being added
    void resume(const QList<TransferId> &ids); //!< those Paused
    void resumeAll();                          //!< as pauseAll()
    void cancel(const QList<TransferId> &ids); //!< those that are not final
    void cancelAll();                          //!< as pauseAll()
    void retry(const QList<TransferId> &ids);  //!< those Failed or Cancelled, from the start
    void retryAll(State state);                //!< all that are Failed, or Cancelled
    void move(const QList<TransferId> &ids, Move where);
    void clearFinished();

    void finish() { m_batch.finish(); } //!< what runs in slices, now
    bool isOpen() const { return m_batch.isOpen(); }

Q_SIGNALS:
    void finished();

private:
    TransferQueue &m_queue;
    QueueIntake &m_intake;
    BatchCommand m_batch;
};

} // namespace tcia::transfer
