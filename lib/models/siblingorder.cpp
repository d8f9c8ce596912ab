// SPDX-License-Identifier: Apache-2.0
#include "models/siblingorder.h"

#include "core/naturalorder.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tcia::models {

namespace {

std::vector<qint64> keysOf(const CatalogColumn &column, quint32 count,
                           const std::function<CatalogNode(quint32)> &sibling)
{
    std::vector<qint64> numbers;
    std::vector<QString> texts;
    for (quint32 position = 0; position < count; ++position)
        if (column.number)
            numbers.push_back(column.number(sibling(position)));
        else
            texts.push_back(column.display(sibling(position)));
    return column.number ? numbers : ranksOf(texts);
}

} // namespace

std::vector<qint64> ranksOf(const std::vector<QString> &texts)
{
    QHash<QStringView, qint64> ranks;
    for (const QString &text : texts)
        ranks.insert(text, unknownKey);
    QList<QStringView> different = ranks.keys();
    std::ranges::sort(different, naturalLess);
    qint64 next = 0;
    for (const QStringView &text : std::as_const(different))
        if (!text.isEmpty())
            ranks[text] = next++;
    std::vector<qint64> out;
    out.reserve(texts.size());
    for (const QString &text : texts)
        out.push_back(ranks.value(text));
    return out;
}

std::vector<quint32> positionsBy(const std::vector<qint64> &keys, Qt::SortOrder order)
{
    std::vector<quint32> positions(keys.size());
    std::iota(positions.begin(), positions.end(), 0u);
    const auto known = std::stable_partition(positions.begin(), positions.end(),
                                             [&](quint32 position) { return keys[position] != unknownKey; });
    if (order == Qt::AscendingOrder)
        std::stable_sort(positions.begin(), known, [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    else
        std::stable_sort(positions.begin(), known, [&](quint32 a, quint32 b) { return keys[a] > keys[b]; });
    return positions;
}

std::vector<quint32> positionsBy(const CatalogColumn &column, Qt::SortOrder order, quint32 count,
                                 const std::function<CatalogNode(quint32)> &sibling)
{
    return positionsBy(keysOf(column, count, sibling), order);
}

} // namespace tcia::models
