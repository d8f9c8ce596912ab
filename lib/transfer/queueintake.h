// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferqueue.h"

namespace tcia::transfer {

//! Creates transfers for series and appends them to a queue in slices, so that a hundred thousand do not block the
//! event loop. Lives on the queue's thread.
class QueueIntake : public QObject
{
    Q_OBJECT
public:
    explicit QueueIntake(TransferQueue &queue, QObject *parent = nullptr) : QObject(parent), m_queue(queue) {}

    //! Queues series of a server (by its number in TransferServers). A series that is queued for the same root and not
    //! final is skipped. Returns the number queued.
    qsizetype add(const QList<Series> &series, const Target &target, int server);
    bool isEmpty() const { return m_incoming.isEmpty(); }
    void finish(); //!< appends the rest immediately
    //! Changes the state of transfers that are still to be appended. Those that become Cancelled are added first and
    //! then ended.
    void decide(State from, State to);

Q_SIGNALS:
    void queued(const QList<tcia::transfer::TransferId> &ids); //!< after the queue's own signal
    void emptied();                                            //!< everything added is in the queue

private:
    struct Incoming
    {
        QList<Series> series;
        Target target;
        int server = 0;
        qsizetype next = 0;
        State state = State::Waiting;
    };

    void takeSlice();

    TransferQueue &m_queue;
    QList<Incoming> m_incoming;
};

} // namespace tcia::transfer
