// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/yearfilter.h"

#include "desktop/widgets/yearhistogram.h"

#include <algorithm>
#include <limits>

namespace tcia::desktop {

using catalog::FacetId;

YearFilter::YearFilter(catalog::Catalog &catalog, YearHistogram &histogram, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_histogram(histogram)
{
    connect(&catalog, &catalog::Catalog::countsChanged, this, &YearFilter::showCounts);
    connect(&catalog, &catalog::Catalog::filterChanged, this, &YearFilter::showRange);
    connect(&histogram, &YearHistogram::rangeChanged, this, &YearFilter::narrow);
    showCounts();
}

void YearFilter::showCounts()
{
    m_years = session::countsByYear(m_catalog.facetCounts(FacetId::Year));
    m_histogram.setCounts(m_years);
    showRange();
}

void YearFilter::showRange()
{
    QList<int> chosen;
    for (const QString &year : m_catalog.filter().chosen.value(FacetId::Year))
        if (year.toInt() > 0)
            chosen << year.toInt();
    if (chosen.isEmpty())
        m_histogram.clearRange();
    else
        m_histogram.setRange(std::ranges::min(chosen), std::ranges::max(chosen));
}

//! Selects the years that exist in the range; none if it is all of them, which also lets series without a year pass.
void YearFilter::narrow(int first, int last)
{
    const int from = m_years.hasEarlier && first == m_years.first ? 1 : first;
    const int to = m_years.hasLater && last == m_years.last() ? std::numeric_limits<int>::max() : last;
    catalog::Filter filter = m_catalog.filter();
    QSet<QString> &chosen = filter.chosen[FacetId::Year];
    chosen.clear();
    if (m_histogram.isNarrowed())
        for (const catalog::FacetCount &year : m_catalog.facetCounts(FacetId::Year))
            if (const int number = year.value.toInt(); number >= from && number <= to)
                chosen.insert(year.value);
    if (chosen.isEmpty())
        filter.chosen.remove(FacetId::Year);
    m_catalog.setFilter(filter);
}

} // namespace tcia::desktop
