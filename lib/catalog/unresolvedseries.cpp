// SPDX-License-Identifier: Apache-2.0
#include "catalog/unresolvedseries.h"

namespace tcia::catalog {

bool UnresolvedSeries::add(const QString &uid)
{
    const qsizetype before = m_left.size();
    m_left.insert(uid);
    return m_left.size() > before;
}

void UnresolvedSeries::add(const Series &series)
{
    const bool lacksSize = (m_hasSizes && !series.fileSize) || !series.imageCount;
    if (!m_isComplete || !lacksSize)
        addWhole(series);
    else if (contains(series.seriesUid))
        addSizeless(series);
}

void UnresolvedSeries::addWhole(const Series &series)
{
    if (m_left.remove(series.seriesUid)) // otherwise it was found elsewhere
        m_found << series;
}

void UnresolvedSeries::acceptSizeless()
{
    for (const Series &series : std::exchange(m_sizeless, {}))
        addWhole(series);
}

QSet<QString> UnresolvedSeries::clear()
{
    m_sizeless.clear();
    return std::exchange(m_left, {});
}

} // namespace tcia::catalog
