// SPDX-License-Identifier: Apache-2.0
#include "transfer/batchcommand.h"

#include <QTimer>

namespace tcia::transfer {

namespace {

constexpr int sliceMs = 8; // half of the time between two pictures
constexpr qsizetype unclocked = 64;

} // namespace

void BatchCommand::run(const QList<TransferId> &ids, const Act &act)
{
    finish();
    m_ids = ids;
    m_next = 0;
    m_act = act;
    step(QDeadlineTimer(sliceMs));
}

void BatchCommand::finish() { step(QDeadlineTimer(QDeadlineTimer::Forever)); }

void BatchCommand::step(const QDeadlineTimer &until)
{
    if (!isOpen())
        return;
    while (isOpen() && !(m_next % unclocked == 0 && m_next > 0 && until.hasExpired())) {
        const auto act = m_act; // a connected slot may run another command
        act(m_ids.at(m_next++));
    }
    if (isOpen())
        return QTimer::singleShot(0, this, [this] { step(QDeadlineTimer(sliceMs)); });
    m_ids.clear();
    m_next = 0;
    m_act = {};
    Q_EMIT finished();
}

} // namespace tcia::transfer
