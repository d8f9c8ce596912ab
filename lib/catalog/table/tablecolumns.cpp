// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tablecolumns.h"

#include <algorithm>
#include <limits>

namespace tcia::catalog {

namespace {

template <typename Narrow>
QByteArray narrowed(std::span<const quint64> numbers)
{
    QByteArray bytes(qsizetype(numbers.size() * sizeof(Narrow)), Qt::Uninitialized);
    std::ranges::transform(numbers, reinterpret_cast<Narrow *>(bytes.data()),
                           [](quint64 number) { return Narrow(number); });
    return bytes;
}

} // namespace

NarrowColumn::NarrowColumn(std::span<const quint64> numbers) : m_size(Row(numbers.size()))
{
    const quint64 largest = numbers.empty() ? 0 : std::ranges::max(numbers);
    if (largest == 0)
        return;
    if (largest <= std::numeric_limits<quint8>::max()) {
        m_width = 1;
        m_bytes = narrowed<quint8>(numbers);
    } else if (largest <= std::numeric_limits<quint16>::max()) {
        m_width = 2;
        m_bytes = narrowed<quint16>(numbers);
    } else if (largest <= std::numeric_limits<quint32>::max()) {
        m_width = 4;
        m_bytes = narrowed<quint32>(numbers);
    } else {
        m_width = 8;
        m_bytes = narrowed<quint64>(numbers);
    }
}

NarrowColumn NarrowColumn::fromBytes(int width, Row size, QByteArray bytes)
{
    NarrowColumn out;
    const bool known = width == 0 || width == 1 || width == 2 || width == 4 || width == 8;
    if (!known || bytes.size() != qsizetype(width) * qsizetype(size))
        return out;
    out.m_width = width;
    out.m_size = size;
    out.m_bytes = std::move(bytes);
    return out;
}

quint64 NarrowColumn::at(Row row) const
{
    return with([row](auto numbers) { return quint64(numbers[row]); });
}

} // namespace tcia::catalog
