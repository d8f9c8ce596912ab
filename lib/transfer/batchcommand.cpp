// SPDX-License-Identifier: Apache-2.0
#include "transfer/batchcommand.h"

#include <QTimer>

#include <limits>

namespace tcia::transfer {

namespace {

constexpr qsizetype sliceSize = 10'000; // takes a few milliseconds

} // namespace

void BatchCommand::run(const QList<TransferId> &ids, const Act &act)
{
    finish();
    m_ids = ids;
    m_next = 0;
    m_act = act;
    step(sliceSize);
}

void BatchCommand::finish() { step(std::numeric_limits<qsizetype>::max()); }

void BatchCommand::step(qsizetype most)
{
    if (!isOpen())
        return;
    for (; most > 0 && isOpen(); --most) {
        const auto act = m_act; // a connected slot may run another command
        act(m_ids.at(m_next++));
    }
    if (isOpen())
        return QTimer::singleShot(0, this, [this] { step(sliceSize); });
    m_ids.clear();
    m_next = 0;
    m_act = {};
    Q_EMIT finished();
}

} // namespace tcia::transfer
