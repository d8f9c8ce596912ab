// SPDX-License-Identifier: Apache-2.0
#include "session/stagelist.h"

namespace tcia::session {

bool isFinished(StagePhase phase)
{
    return phase == StagePhase::Done || phase == StagePhase::Failed || phase == StagePhase::Cancelled;
}

bool isPending(const StageStatus &row)
{
    return row.phase == StagePhase::Running || (row.phase == StagePhase::Waiting && row.message.isEmpty());
}

const StageStatus *StageList::find(const StageKey &key) const
{
    const auto number = m_numbers.constFind(key);
    return number == m_numbers.cend() ? nullptr : &m_rows[*number];
}

void StageList::count(const StageStatus &row, int change)
{
    const int pending = isPending(row) ? change : 0;
    m_pending[row.key.root] += pending;
    m_allPending += pending;
    m_unfinished += isFinished(row.phase) ? 0 : change;
    m_failed += row.phase == StagePhase::Failed ? change : 0;
}

void StageList::add(const QList<StageKey> &keys)
{
    const qsizetype first = m_rows.size();
    for (const StageKey &key : keys) {
        if (m_numbers.contains(key))
            continue;
        m_numbers.insert(key, m_rows.size());
        m_rows << StageStatus {.key = key};
        count(m_rows.last(), 1);
    }
    if (m_rows.size() > first)
        Q_EMIT added(first);
}

void StageList::set(const StageKey &key, StagePhase phase, const QString &message, int tries)
{
    const qsizetype number = m_numbers.value(key, -1);
    if (number < 0)
        return;
    StageStatus &row = m_rows[number];
    count(row, -1);
    row.phase = phase;
    row.message = message;
    row.tries = tries < 0 ? row.tries : tries;
    count(row, 1);
    Q_EMIT changed(number);
}

QList<StageKey> StageList::clearFinished()
{
    QList<StageKey> cleared;
    for (const StageStatus &row : std::as_const(m_rows))
        if (isFinished(row.phase))
            cleared << row.key;
    m_rows.removeIf([](const StageStatus &row) { return isFinished(row.phase); });
    m_numbers.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_numbers.insert(m_rows[i].key, i);
    m_failed = 0;
    if (!cleared.isEmpty())
        Q_EMIT removed();
    return cleared;
}

} // namespace tcia::session
