// SPDX-License-Identifier: Apache-2.0
#include "models/showncollection.h"

namespace tcia::models {

using catalog::FilterResult;
using catalog::SeriesTable;
using enum CatalogLevel::Level;

namespace {

//! Whether the same nodes are shown of a table.
bool sameNodes(const FilterResult &a, const FilterResult &b)
{
    return a.patients.size() == b.patients.size() && a.studies.size() == b.studies.size() && a.rows == b.rows;
}

} // namespace

bool ShownCollection::differsFrom(const catalog::CatalogEntry &newer) const
{
    return m_table != newer.table || (m_shown != newer.shown && !sameNodes(*m_shown, *newer.shown));
}

void ShownCollection::take(const catalog::CatalogEntry &newer)
{
    if (differsFrom(newer))
        m_orders.clear();
    m_table = newer.table;
    m_shown = newer.shown;
}

void ShownCollection::clear()
{
    m_table = {};
    m_shown = {};
    m_orders.clear();
}

std::span<const quint32> ShownCollection::childrenOf(Level parent, quint32 number) const
{
    if (!m_shown || parent == Series)
        return {};
    return parent == Collection ? std::span<const quint32>(m_shown->patients)
           : parent == Patient  ? FilterResult::within(m_shown->studies, m_table->studiesOf(number))
                                : FilterResult::within(m_shown->series, m_table->rowsOfStudy(number));
}

bool ShownCollection::hasChildren(Level parent, quint32 number) const
{
    switch (parent) {
    case Collection: return !m_shown || !m_shown->patients.empty();
    case Patient: return m_shown && m_table->studiesOf(number).size() > 0;
    case Study: return m_shown && m_table->rowsOfStudy(number).size() > 0;
    case Series: break;
    }
    return false;
}

quint32 ShownCollection::parentOf(Level level, quint32 number) const
{
    return level == Series ? m_table->studyOf(number) : level == Study ? m_table->patientOf(number) : 0;
}

std::optional<quint32> ShownCollection::find(Level level, const SeriesTable &before, quint32 number) const
{
    if (!m_table)
        return {};
    if (level == Series)
        return m_table->find(before.seriesUid(number));
    const auto patient = m_table->findPatient(before.patientId(level == Study ? before.patientOf(number) : number));
    if (!patient || level == Patient)
        return patient;
    const QString uid = before.studyUid(number);
    for (quint32 study = m_table->studiesOf(*patient).begin; study < m_table->studiesOf(*patient).end; ++study)
        if (m_table->studyUid(study) == uid)
            return study;
    return {};
}

SortedSiblings &ShownCollection::orderBelow(Level parent, quint32 number) const
{
    return m_orders[quint64(parent) << 32 | number];
}

} // namespace tcia::models
