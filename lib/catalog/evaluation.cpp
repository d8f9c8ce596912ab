// SPDX-License-Identifier: Apache-2.0
#include "catalog/evaluation.h"

#include "catalog/naturalorder.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

QList<FacetCount> countsOf(Coded facet, const std::vector<Evaluation::Seen> &tables)
{
    QHash<QString, qint64> sums; // codes differ from table to table, so values are summed
    for (const Evaluation::Seen &seen : tables) {
        const CodedColumn &column = seen.table->column(facet);
        const std::vector<quint32> counts = seen.shown->counts.value(facet);
        for (size_t code = 0; code < counts.size(); ++code)
            if (counts[code])
                sums[column.values[qsizetype(code)]] += counts[code];
    }
    QList<FacetCount> out;
    out.reserve(sums.size());
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        out.append({sum.key(), *sum});
    std::ranges::sort(out, [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : naturalLess(a.value, b.value);
    });
    return out;
}

} // namespace

void workOut(Evaluation &evaluation)
{
    for (Evaluation::Seen &seen : evaluation.tables) {
        if (!seen.shown)
            seen.shown = std::make_shared<const Shown>(shownThrough(evaluation.filter, *seen.table));
        evaluation.series += qint64(seen.shown->series.size());
        evaluation.patients += seen.shown->patientCount;
        evaluation.images += seen.shown->images;
        evaluation.bytes += seen.shown->bytes;
    }
    for (const Facet &facet : facets())
        evaluation.counts.insert(facet.column, countsOf(facet.column, evaluation.tables));
}

} // namespace tcia::catalog
