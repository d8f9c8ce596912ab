// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filterresult.h"

#include <map>

namespace tcia::catalog {

//! The values of each facet over several tables: codes differ between tables, and comparing texts on every change would
//! be slower than counting.
class Vocabulary
{
public:
    using Tables = std::vector<std::shared_ptr<const SeriesTable>>;

    //! The vocabulary of `tables`, reusing an older one (or null).
    static std::shared_ptr<const Vocabulary> of(const Tables &tables, const std::shared_ptr<const Vocabulary> &older);

    const QStringList &values(FacetId facet) const { return m_facets[size_t(facet)].values; }
    //! Adds a table's counts to sums indexed by vocabulary code.
    void addTo(std::vector<qint64> &sums, FacetId facet, const std::shared_ptr<const SeriesTable> &table,
               const Histogram &counts) const;

private:
    struct FacetValues
    {
        QStringList values;
        QHash<QString, quint32> codes;
    };
    using Codes = std::array<std::vector<quint32>, facetCount>; // by the table's code
    void learn(const std::shared_ptr<const SeriesTable> &table);
    quint32 codeOf(FacetValues &words, const QString &value);

    std::array<FacetValues, facetCount> m_facets;
    std::map<std::shared_ptr<const SeriesTable>, std::shared_ptr<const Codes>> m_codes;
};

} // namespace tcia::catalog
