// SPDX-License-Identifier: Apache-2.0
#include "transfer/batchcommand.h"

#include <QTimer>

namespace tcia::transfer {

namespace {

constexpr qsizetype unclocked = 64;

} // namespace

void BatchCommand::run(const QList<TransferId> &ids, const Act &act)
{
    finish();
    m_ids = ids;
    m_next = 0;
    m_act = act;
    step(QDeadlineTimer(m_slice));
}

void BatchCommand::finish() { step(QDeadlineTimer(QDeadlineTimer::Forever)); }

void BatchCommand::step(const QDeadlineTimer &until)
{
    if (!isOpen())
        return;
    do {
        const auto act = m_act; // a connected slot may run another command
        act(m_ids.at(m_next++));
    } while (isOpen() && !(m_next % unclocked == 0 && until.hasExpired()));
    if (isOpen())
        return QTimer::singleShot(0, this, [this] { step(QDeadlineTimer(m_slice)); });
    m_ids.clear();
    m_next = 0;
    m_act = {};
    Q_EMIT finished();
}

} // namespace tcia::transfer
