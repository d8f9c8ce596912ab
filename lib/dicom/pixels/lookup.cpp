// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/lookup.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tcia::dicom {

namespace {

//! The three numbers of a descriptor, stored signed or unsigned.
std::optional<std::array<quint16, 3>> descriptorOf(DcmItem &item, const DcmTagKey &key)
{
    std::array<quint16, 3> numbers {};
    DcmElement *element = nullptr;
    if (item.findAndGetElement(key, element).bad() || element == nullptr)
        return {};
    for (size_t i = 0; i < numbers.size(); ++i) {
        Uint16 number = 0;
        Sint16 negative = 0;
        const auto at = static_cast<unsigned long>(i);
        if (element->getUint16(number, at).good())
            numbers[i] = number;
        else if (element->getSint16(negative, at).good())
            numbers[i] = quint16(negative);
        else
            return {};
    }
    return numbers;
}

//! The entries: words, or packed bytes if there are only half as many.
QList<quint16> entriesOf(DcmItem &item, const DcmTagKey &key, qsizetype count)
{
    DcmElement *element = nullptr;
    if (item.findAndGetElement(key, element).bad() || element == nullptr)
        return {};
    const auto length = qsizetype(element->getLength());
    const bool isBytes = length < 2 * count;
    if (length < count)
        return {};
    QList<quint16> words((isBytes ? count + 1 : 2 * count) / 2);
    if (element->getPartialValue(words.data(), 0, Uint32(qMin(length, words.size() * 2))).bad())
        return {};
    if (!isBytes)
        return words;
    QList<quint16> entries(count);
    for (qsizetype i = 0; i < count; ++i)
        entries[i] = i % 2 == 0 ? words[i / 2] & 0xff : words[i / 2] >> 8;
    return entries;
}

} // namespace

quint16 LookupTable::at(double value) const
{
    const double last = double(entries.size() - 1);
    const double index = std::isnan(value) ? 0 : std::clamp(std::round(value) - double(first), 0.0, last);
    return entries.at(qsizetype(index));
}

std::optional<LookupTable> lookupTable(DcmItem &item, const DcmTagKey &descriptor, const DcmTagKey &data, bool isSigned)
{
    const auto numbers = descriptorOf(item, descriptor);
    if (!numbers)
        return {};
    const auto [count, first, bits] = *numbers;
    LookupTable table {.first = isSigned ? qint64(qint16(first)) : qint64(first), .bits = bits, .entries = {}};
    table.entries = entriesOf(item, data, count == 0 ? 65536 : count);
    if (table.entries.isEmpty())
        return {};
    const quint16 largest = *std::max_element(table.entries.cbegin(), table.entries.cend());
    if (table.bits < 8 || table.bits > 16 || largest >> table.bits != 0)
        table.bits = 16;
    return table;
}

std::optional<LookupTable> lookupTableIn(DcmItem &dataset, const DcmTagKey &sequence, bool isSigned)
{
    DcmItem *item = nullptr;
    if (dataset.findAndGetSequenceItem(sequence, item, 0).bad() || item == nullptr)
        return {};
    return lookupTable(*item, DCM_LUTDescriptor, DCM_LUTData, isSigned);
}

} // namespace tcia::dicom
