// SPDX-License-Identifier: Apache-2.0
#include "models/seriesorder.h"

#include "core/naturalranks.h"
#include "core/radixsort.h"
#include "models/seriescolumns.h"

namespace tcia::models {

namespace {

using Cancelled = std::function<bool()>;
using Keys = std::vector<quint64>; //!< by position in the tree's order; 0 is unknown

Keys numbersOf(const std::vector<FilteredTable> &collections, const SeriesSortKey &key, size_t count)
{
    Keys keys(count);
    quint64 *to = keys.data();
    for (quint64 number = 0; number < collections.size(); ++number) {
        const auto &[table, shown] = collections[number];
        if (key.numbers)
            key.numbers(*table, shown->series, to);
        else
            std::fill_n(to, shown->series.size(), number + 1);
        to += shown->series.size();
    }
    return keys;
}

//! Replaces each text number by the text's rank among all used ones.
void rankTexts(Keys &keys, const std::vector<FilteredTable> &collections, const SeriesSortKey &key,
               const Cancelled &cancelled)
{
    std::vector<QByteArrayView> texts;
    std::vector<std::vector<quint32>> numbers; // in `texts`, by collection and number of the text
    size_t position = 0;
    for (const auto &[table, shown] : collections) {
        const catalog::PackedTexts &all = key.texts(*table);
        Bitmap used(all.size());
        for (const size_t end = position + shown->series.size(); position < end; ++position)
            used.set(Row(keys[position]));
        std::vector<quint32> &own = numbers.emplace_back(all.size());
        used.forEach([&](Row text) {
            own[text] = quint32(texts.size());
            texts.push_back(all.view(text).trimmed());
        });
    }
    const std::vector<quint32> ranks = naturalRanks(texts, cancelled);
    if (cancelled())
        return;
    position = 0;
    for (size_t collection = 0; collection < collections.size(); ++collection)
        for (const size_t end = position + collections[collection].shown->series.size(); position < end; ++position)
            keys[position] = ranks[numbers[collection][keys[position]]];
}

//! Keys small enough to be packed with a position, unlike those of absurd sizes.
void narrow(Keys &keys)
{
    Keys different = keys;
    different.push_back(0); // stays what it is
    std::ranges::sort(different);
    different.erase(std::unique(different.begin(), different.end()), different.end());
    for (quint64 &key : keys)
        key = quint64(std::ranges::lower_bound(different, key) - different.begin());
}

//! The positions sorted by their keys.
std::vector<quint64> sorted(Keys keys, Qt::SortOrder order)
{
    const int positionBits = int(std::bit_width(keys.size()));
    const auto greatest = [&keys] { return keys.empty() ? 0 : std::ranges::max(keys); };
    if (int(std::bit_width(greatest())) + 1 + positionBits > 64)
        narrow(keys);
    const quint64 most = greatest();
    for (size_t position = 0; position < keys.size(); ++position) {
        quint64 &key = keys[position];
        key = key == 0 ? most + 1 : order == Qt::AscendingOrder ? key : most - key;
        key = key << positionBits | position;
    }
    std::vector<quint64> scratch(keys.size());
    radixSort(std::span(keys), scratch, [positionBits](quint64 key) { return key >> positionBits; });
    for (quint64 &key : keys)
        key &= (quint64(1) << positionBits) - 1;
    return keys;
}

std::vector<SeriesRef> treeOrder(const std::vector<FilteredTable> &collections)
{
    std::vector<SeriesRef> rows;
    size_t count = 0;
    for (const FilteredTable &one : collections)
        count += one.shown->series.size();
    rows.reserve(count);
    for (quint32 collection = 0; collection < collections.size(); ++collection)
        for (const Row row : collections[collection].shown->series)
            rows.push_back({collection, row});
    return rows;
}

//! The index of each series in `rows`.
std::vector<std::vector<int>> positionsIn(const std::vector<SeriesRef> &rows,
                                          const std::vector<FilteredTable> &collections)
{
    std::vector<std::vector<int>> positions;
    positions.reserve(collections.size());
    for (const FilteredTable &one : collections)
        positions.emplace_back(one.table->size(), -1);
    for (size_t position = 0; position < rows.size(); ++position)
        positions[rows[position].collection][rows[position].row] = int(position);
    return positions;
}

int addedSince(const SeriesOrder &before, const SeriesOrder &now)
{
    int added = 0;
    for (quint32 number = 0; number < now.collections.size(); ++number) {
        const auto &[table, shown] = now.collections[number];
        const auto old = before.collection(table->collection());
        if (old && before.collections[*old].table == table && before.collections[*old].shown->rows == shown->rows)
            continue;
        for (const Row row : shown->series)
            added += before.positionOf(now, {number, row}) < 0;
    }
    return added;
}

} // namespace

std::optional<SeriesRef> SeriesOrder::find(const QString &seriesUid) const
{
    const QByteArray uid = seriesUid.toUtf8();
    const size_t hash = catalog::TextIndex::hashOf(uid);
    for (quint32 number = 0; number < collections.size(); ++number)
        if (const auto row = collections[number].table->find(uid, hash))
            return SeriesRef {number, *row};
    return {};
}

std::optional<quint32> SeriesOrder::collection(const QString &name) const
{
    for (quint32 number = 0; number < collections.size(); ++number)
        if (collections[number].table->collection() == name)
            return number;
    return {};
}

int SeriesOrder::positionOf(const SeriesOrder &other, SeriesRef ref) const
{
    const catalog::SeriesTable &table = *other.collections[ref.collection].table;
    // Nearly always the collection has the same number.
    const bool same =
        ref.collection < collections.size() && collections[ref.collection].table->collection() == table.collection();
    const auto number = same ? ref.collection : collection(table.collection());
    if (!number)
        return -1;
    const catalog::SeriesTable &own = *collections[*number].table;
    const auto row = &own == &table ? ref.row : own.find(table.parts().seriesUids.view(ref.row));
    return row ? positionOf({*number, *row}) : -1;
}

std::shared_ptr<const SeriesOrder> orderSeries(const SeriesOrderRequest &request, const Cancelled &cancelled)
{
    auto order = std::make_shared<SeriesOrder>();
    order->collections = request.collections;
    order->rows = treeOrder(request.collections);
    if (request.column >= 0) {
        const SeriesSortKey &key = seriesColumns()[size_t(request.column)].sortKey;
        Keys keys = numbersOf(request.collections, key, order->rows.size());
        if (key.texts && !cancelled())
            rankTexts(keys, request.collections, key, cancelled);
        if (cancelled())
            return nullptr;
        std::vector<SeriesRef> rows;
        rows.reserve(order->rows.size());
        for (const quint64 position : sorted(std::move(keys), request.order))
            rows.push_back(order->rows[position]);
        order->rows = std::move(rows);
    }
    if (cancelled())
        return nullptr;
    order->positions = positionsIn(order->rows, request.collections);
    if (request.before)
        order->added = addedSince(*request.before, *order);
    return order;
}

} // namespace tcia::models
