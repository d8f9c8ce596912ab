// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/vocabulary.h"

#include <algorithm>

namespace tcia::catalog {

std::shared_ptr<const Vocabulary> Vocabulary::of(const Tables &tables, const std::shared_ptr<const Vocabulary> &older)
{
    const auto isKnown = [&](const auto &table) { return older->m_codes.contains(table); };
    if (older && older->m_codes.size() == tables.size() && std::ranges::all_of(tables, isKnown))
        return older;
    auto out = older ? std::make_shared<Vocabulary>(*older) : std::make_shared<Vocabulary>();
    std::erase_if(out->m_codes, [&](const auto &one) { return std::ranges::find(tables, one.first) == tables.end(); });
    for (const auto &table : tables)
        if (!out->m_codes.contains(table))
            out->learn(table);
    return out;
}

quint32 Vocabulary::codeOf(FacetValues &words, const QString &value)
{
    const auto known = words.codes.constFind(value);
    if (known != words.codes.cend())
        return *known;
    words.values << value;
    return *words.codes.insert(value, quint32(words.values.size() - 1));
}

void Vocabulary::learn(const std::shared_ptr<const SeriesTable> &table)
{
    auto codes = std::make_shared<Codes>();
    for (int status = 0; status < localStatusCount; ++status) // the same codes for every table
        (*codes)[size_t(FacetId::LocalStatus)].push_back(
            codeOf(m_facets[size_t(FacetId::LocalStatus)], localStatusName(LocalStatus(status))));
    for (const Facet &facet : facets()) {
        if (facet.id == FacetId::LocalStatus)
            continue;
        const TextColumn &column = table->facet(facet.id);
        std::vector<quint32> &to = (*codes)[size_t(facet.id)];
        for (quint32 code = 0; code < column.valueCount(); ++code)
            to.push_back(codeOf(m_facets[size_t(facet.id)], column.value(code)));
    }
    m_codes.emplace(table, std::move(codes));
}

void Vocabulary::addTo(std::vector<qint64> &sums, FacetId facet, const std::shared_ptr<const SeriesTable> &table,
                       const Histogram &counts) const
{
    const std::vector<quint32> &codes = (*m_codes.at(table))[size_t(facet)];
    Q_ASSERT(counts.size() <= codes.size()); // counted in this table
    Q_ASSERT(sums.size() == size_t(values(facet).size()));
    for (size_t code = 0; code < counts.size(); ++code)
        sums[codes[code]] += counts[code];
}

} // namespace tcia::catalog
