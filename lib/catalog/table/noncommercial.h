// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

#include <vector>

namespace tcia::catalog {

//! Which rows of a table are under licences that forbid commercial use, by their names or by their addresses, each of
//! which is judged once. Refers to the table.
class NonCommercialRows
{
public:
    explicit NonCommercialRows(const SeriesTable &table);

    bool contains(Row row) const { return m_byName[m_names.code(row)] || m_byAddress[m_addresses.code(row)]; }

private:
    const TextColumn &m_names, &m_addresses;
    const std::vector<bool> m_byName, m_byAddress; //!< by code
};

//! The addresses of a table that forbid it, whatever rows have them.
QStringList nonCommercialAddresses(const SeriesTable &table);

} // namespace tcia::catalog
