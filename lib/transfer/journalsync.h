// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/progressmeter.h"
#include "transfer/queueintake.h"
#include "transfer/queuestore.h"
#include "transfer/restoredqueue.h"

namespace tcia::transfer {

//! Synchronises a queue and its journal: appends the stored transfers to the queue, and stores what is queued, changed
//! and removed. Lives on the queue's thread.
class JournalSync : public QObject
{
    Q_OBJECT
public:
    JournalSync(TransferQueue &queue, QueueIntake &intake, TransferServers &servers, QueueStore &store,
                QObject *parent = nullptr);

    void open(const QString &path); //!< of the journal; new ids are above all stored ones
    void restore();                 //!< reads it, if there is one; ends with restored()

Q_SIGNALS:
    void aboutToAppend(); //!< the stored transfers
    //! `finishedIn`: folders that some of the series were finished in.
    void restored(const QList<tcia::archive::Server> &servers, qint64 unreadable, const QSet<QString> &finishedIn);
    void failed(const tcia::Error &error); //!< the journal is unusable, or was repaired

private:
    void append(const Journal::Content &content);

    TransferQueue &m_queue;
    TransferServers &m_servers;
    QueueStore &m_store;
};

} // namespace tcia::transfer
