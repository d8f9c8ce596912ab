// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferid.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

namespace tcia::transfer {

//! Runs a command over many transfers in slices, with the event loop running in between. One command at a time: a new
//! one first finishes the previous one.
class BatchCommand : public QObject
{
    Q_OBJECT
public:
    using Act = std::function<void(TransferId)>;

    //! A slice ends at the first multiple of 64 transfers after `slice`; the default is half of the time between two
    //! frames of a display.
    explicit BatchCommand(QObject *parent = nullptr, std::chrono::milliseconds slice = std::chrono::milliseconds {8})
        : QObject(parent), m_slice(slice)
    {
    }

    //! Runs the first slice immediately, the others from the event loop.
    void run(const QList<TransferId> &ids, const Act &act);
    //! Runs the rest immediately.
    void finish();
    bool isOpen() const { return m_next < m_ids.size(); }

Q_SIGNALS:
    void finished();

private:
    void step(const QDeadlineTimer &until);

    std::chrono::milliseconds m_slice;
    QList<TransferId> m_ids;
    qsizetype m_next = 0;
    Act m_act;
};

} // namespace tcia::transfer
