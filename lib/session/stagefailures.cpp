// SPDX-License-Identifier: Apache-2.0
#include "session/stagefailures.h"

#include "core/reason.h"

namespace tcia::session {

StageFailures::StageFailures(const StageList &list) : m_list(list)
{
    connect(&list, &StageList::changed, this, [this](qsizetype row) { look(m_list.rows()[row]); });
}

void StageFailures::look(const StageStatus &row)
{
    if (m_list.failed() == 0)
        m_reasons.clear();
    if (row.phase != StagePhase::Failed || m_reasons.contains(row.message))
        return;
    m_reasons.insert(row.message);
    Q_EMIT found({.kind = Error::Kind::Usage,
                  .detail = english<QT_TRANSLATE_NOOP("Reasons", "After a download: %1 “Afterwards”, in the list of "
                                                                 "transfers, has every series that failed.")>()
                                .arg(row.message),
                  .context = {.path = row.key.root}});
}

} // namespace tcia::session
