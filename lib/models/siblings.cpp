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

SortedSiblings SortedSiblings::of(std::span<const quint32> natural, const std::vector<quint32> &positions)
{
    SortedSiblings out;
    out.rows.resize(positions.size());
    for (const quint32 position : positions) {
        out.rows[position] = int(out.numbers.size());
        out.numbers.push_back(natural[position]);
    }
    return out;
}

int Siblings::rowOf(quint32 number) const
{
    const int position = positionIn(natural, number);
    return position < 0 || !sorted ? position : sorted->rows[size_t(position)];
}

} // namespace tcia::models
