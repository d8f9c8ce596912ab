// SPDX-License-Identifier: Apache-2.0
#include "models/siblings.h"

#include <algorithm>

namespace tcia::models {

int positionIn(std::span<const quint32> numbers, quint32 number)
{
    if (numbers.empty() || number < numbers.front())
        return -1;
    if (const quint32 guess = number - numbers.front(); guess < numbers.size() && numbers[guess] == number)
        return int(guess); // no gaps up to here
    const auto found = std::ranges::lower_bound(numbers, number);
    return found != numbers.end() && *found == number ? int(found - numbers.begin()) : -1;
}

SortedSiblings SortedSiblings::of(std::span<const quint32> natural, const std::vector<quint32> &places)
{
    SortedSiblings out;
    out.rows.resize(places.size());
    for (const quint32 place : places) {
        out.rows[place] = int(out.numbers.size());
        out.numbers.push_back(natural[place]);
    }
    return out;
}

int Siblings::rowOf(quint32 number) const
{
    const int place = positionIn(natural, number);
    return place < 0 || !sorted ? place : sorted->rows[size_t(place)];
}

} // namespace tcia::models
