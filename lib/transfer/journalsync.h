// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/progressmeter.h"
#include "transfer/queueintake.h"
#include "transfer/queuestore.h"
#include "transfer/restoredqueue.h"

namespace tcia::transfer {

//! Synchronises a queue and its journal: appends stored transfers to the queue, and stores added, changed and removed
//! ones. Lives on the queue's thread.
class JournalSync : public QObject
{
    Q_OBJECT
public:
    JournalSync(TransferQueue &queue, QueueIntake &intake, TransferServers &servers, QueueStore &store,
                QObject *parent = nullptr);

    void open(const QString &path); //!< path of the journal; new ids are greater than all stored ones
    void restore();                 //!< reads the journal, if any; ends with restored()

Q_SIGNALS:
    void aboutToAppend(); //!< before the stored transfers are appended
    //! `finishedIn`: folders with finished series.
    void restored(const QList<tcia::archive::Server> &servers, qint64 unreadable, const QSet<QString> &finishedIn);
    void failed(const tcia::Error &error); //!< the journal is unusable, or was repaired

private:
    void append(const Journal::Content &content);

    TransferQueue &m_queue;
    TransferServers &m_servers;
    QueueStore &m_store;
};

} // namespace tcia::transfer
