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
    void resume(const QList<TransferId> &ids); //!< Paused ones
    void resumeAll();                          //!< as pauseAll()
    void cancel(const QList<TransferId> &ids); //!< ones that are not final
    void cancelAll();                          //!< as pauseAll()
    void retry(const QList<TransferId> &ids);  //!< Failed or Cancelled ones, from the start
    void retryAll(State state);                //!< all in that state, Failed or Cancelled
    void move(const QList<TransferId> &ids, Move where);
    void clearFinished(); //!< those that are final now

    void finish() { m_batch.finish(); } //!< runs the remaining slices immediately
    bool isOpen() const { return m_batch.isOpen(); }

Q_SIGNALS:
    void finished();

private:
    void remove(const QList<TransferId> &ids);

    TransferQueue &m_queue;
    QueueIntake &m_intake;
    BatchCommand m_batch;
};

} // namespace tcia::transfer
