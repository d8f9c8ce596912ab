// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tableorder.h"

#include "core/naturalorder.h"

#include <algorithm>
#include <tuple>

namespace tcia::catalog {

std::vector<quint32> patientsByName(const Interner &ids, const std::vector<quint32> &recordOf)
{
    std::vector<std::pair<QString, quint32>> names;
    for (quint32 code = 0; code < recordOf.size(); ++code)
        if (recordOf[code])
            names.emplace_back(ids.value(code), code);
    std::ranges::sort(names, naturalLess, &std::pair<QString, quint32>::first);
    std::vector<quint32> order;
    std::ranges::transform(names, std::back_inserter(order), &std::pair<QString, quint32>::second);
    return order;
}

std::vector<quint32> studiesByDate(std::vector<StudyKey> keys, const Interner &uids)
{
    std::ranges::sort(keys, [&uids](const StudyKey &a, const StudyKey &b) {
        const quint32 dayOfA = a.day - 1, dayOfB = b.day - 1; // 0 wraps around and sorts last
        if (std::tie(a.patient, dayOfA) != std::tie(b.patient, dayOfB))
            return std::tie(a.patient, dayOfA) < std::tie(b.patient, dayOfB);
        return naturalLess(uids.value(a.uid), uids.value(b.uid));
    });
    std::vector<quint32> order;
    std::ranges::transform(keys, std::back_inserter(order), &StudyKey::node);
    return order;
}

void sortSeries(std::vector<SeriesKey> &keys, const PackedTexts &uids)
{
    std::ranges::sort(keys, [&uids](const SeriesKey &a, const SeriesKey &b) {
        const quint64 numberOfA = a.number - 1, numberOfB = b.number - 1; // 0 wraps around and sorts last
        if (std::tie(a.study, numberOfA) != std::tie(b.study, numberOfB))
            return std::tie(a.study, numberOfA) < std::tie(b.study, numberOfB);
        return naturalLess(uids.at(a.row), uids.at(b.row));
    });
}

} // namespace tcia::catalog
