// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexfreshness.h"

#include "core/age.h"

namespace tcia::catalog {

void IndexFreshness::begin(qint64 aheadMs)
{
    m_since = QDateTime::currentDateTimeUtc().addMSecs(aheadMs - m_maxAgeMs);
    m_answersBefore.clear();
    for (const CatalogEntry &entry : m_catalog.entries())
        m_answersBefore.insert(entry.name, entry.answers);
}

bool IndexFreshness::isFresh(const QString &collection) const
{
    const qsizetype at = m_catalog.entryOf(collection);
    if (at < 0)
        return false;
    const CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    if (!entry.isWhole() || entry.table->gaps().isAnswerMissing())
        return false;
    const bool isAnswered = entry.answers > m_answersBefore.value(collection);
    if (isAnswered && entry.error) // of which part is in doubt
        return false;
    return isAnswered || (entry.fetched >= m_since && ageMs(entry.fetched));
}

bool IndexFreshness::hasExpired(const QString &collection) const
{
    const qsizetype at = m_catalog.entryOf(collection);
    return at >= 0 && m_catalog.entries()[size_t(at)].isWhole() && isOld(m_catalog.entries()[size_t(at)].fetched);
}

bool IndexFreshness::isOld(const QDateTime &when) const { return ageMs(when).value_or(m_maxAgeMs + 1) > m_maxAgeMs; }

} // namespace tcia::catalog
