// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/noncommercial.h"

#include "core/licence.h"

namespace tcia::catalog {

namespace {

//! Of each value of a column, in the order of their codes.
std::vector<bool> forbidden(const TextColumn &column, bool isAddress)
{
    std::vector<bool> out(column.valueCount());
    for (quint32 code = 0; code < out.size(); ++code) {
        const QString value = column.value(code);
        out[code] = (isAddress ? licenceUse({}, value) : licenceUse(value)) == LicenceUse::NonCommercial;
    }
    return out;
}

} // namespace

NonCommercialRows::NonCommercialRows(const SeriesTable &table)
    : m_names(table.text(&Series::licenseName)),
      m_addresses(table.text(&Series::licenseUri)),
      m_byName(forbidden(m_names, false)),
      m_byAddress(forbidden(m_addresses, true))
{
}

QStringList nonCommercialAddresses(const SeriesTable &table)
{
    const TextColumn &addresses = table.text(&Series::licenseUri);
    const std::vector<bool> isForbidden = forbidden(addresses, true);
    QStringList out;
    for (quint32 code = 0; code < isForbidden.size(); ++code)
        if (isForbidden[code])
            out << addresses.value(code);
    return out;
}

} // namespace tcia::catalog
