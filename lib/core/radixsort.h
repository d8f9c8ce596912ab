// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <type_traits>

namespace tcia {

//! Sorts `items` by the 64-bit `keyOf(item)`; equal keys keep their order. Takes time in proportion to the number of
//! items and of the bits in which the keys differ. `scratch` has at least as many items and may be used again.
template <typename Item, typename KeyOf>
void radixSort(std::span<Item> items, std::type_identity_t<std::span<Item>> scratch, KeyOf keyOf)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = size_t(1) << digitBits;
    if (items.size() < digits) { // counting would take longer
        std::ranges::stable_sort(items, {}, keyOf);
        return;
    }
    quint64 different = 0;
    const quint64 first = keyOf(items.front());
    for (const Item &item : items)
        different |= keyOf(item) ^ first;
    std::span<Item> from = items;
    std::span<Item> to(scratch.data(), items.size());
    while (different != 0) {
        const int shift = std::countr_zero(different);
        const auto digitOf = [&](const Item &item) { return size_t(keyOf(item) >> shift) & (digits - 1); };
        std::array<quint32, digits> ends {};
        for (const Item &item : from)
            ++ends[digitOf(item)];
        quint32 begin = 0;
        for (quint32 &end : ends)
            begin += std::exchange(end, begin);
        for (const Item &item : from)
            to[ends[digitOf(item)]++] = item;
        std::swap(from, to);
        different = shift + digitBits < 64 ? different >> (shift + digitBits) << (shift + digitBits) : 0;
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
}

} // namespace tcia
