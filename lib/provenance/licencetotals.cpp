// SPDX-License-Identifier: Apache-2.0
#include "provenance/licencetotals.h"

#include <algorithm>

namespace tcia::provenance {

void LicenceTotals::add(const Series &series)
{
    LicenceTotal &total = m_totals[{series.licenseName, series.licenseUri}];
    total.name = series.licenseName;
    total.address = series.licenseUri;
    ++total.series;
    total.images += series.imageCount.value_or(0);
    total.bytes += series.fileSize.value_or(0);
    total.unsized += !series.imageCount || !series.fileSize;
}

QList<LicenceTotal> LicenceTotals::sorted() const
{
    QList<LicenceTotal> totals = m_totals.values();
    std::ranges::sort(totals, {}, [](const LicenceTotal &one) { return std::pair(one.name, one.address); });
    return totals;
}

} // namespace tcia::provenance
