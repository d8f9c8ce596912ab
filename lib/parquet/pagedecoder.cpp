// SPDX-License-Identifier: Apache-2.0
#include "parquet/pagedecoder.h"

#include "parquet/plain.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace tcia::parquet {

PageDecoder::PageDecoder(Workspace &workspace, const Column &column, Page &&page, const ColumnDictionary *dictionary)
    : m_workspace(&workspace),
      m_column(&column),
      m_dictionary(dictionary),
      m_page(std::move(page)),
      m_left(m_page.values),
      m_levels(m_page.levels, 1)
{
}

bool PageDecoder::isCoded(const Page &page)
{
    return page.encoding == Encoding::RleDictionary || page.encoding == Encoding::PlainDictionary;
}

bool PageDecoder::begin()
{
    const QByteArrayView data = m_page.data;
    if (data.isEmpty()) // all are null, or the first value will be missed
        return true;
    if (isCoded()) {
        const int bits = quint8(data.front());
        m_codes = Levels(data.sliced(1), bits);
        return bits <= Levels::widest;
    }
    if (m_page.encoding == Encoding::Rle) {
        constexpr qsizetype prefix = sizeof(quint32);
        const qint64 bytes = data.size() < prefix ? -1 : qFromLittleEndian<quint32>(data.data());
        if (bytes < 0 || bytes > data.size() - prefix)
            return false;
        m_codes = Levels(data.sliced(prefix, bytes), 1);
    }
    return true;
}

std::span<qint32> PageDecoder::scratch(size_t count)
{
    m_workspace->numbers.resize(count);
    return m_workspace->numbers;
}

bool PageDecoder::takePresent(std::span<quint8> present, qsizetype &there)
{
    m_left -= qsizetype(present.size());
    there = qsizetype(present.size());
    if (!m_column->isOptional) {
        std::ranges::fill(present, quint8(1));
        return true;
    }
    const auto levels = scratch(present.size());
    if (!m_levels.read(levels))
        return false;
    there = 0;
    for (size_t i = 0; i < present.size(); ++i) {
        present[i] = quint8(levels[i]);
        there += levels[i];
    }
    return true;
}

bool PageDecoder::takeCodes(std::span<qint32> into)
{
    return into.empty() || (m_codes.read(into) && m_dictionary->knows(into));
}

template <typename Value>
bool PageDecoder::lookUp(std::span<Value> into)
{
    const auto codes = scratch(into.size());
    if (!takeCodes(codes))
        return false;
    m_dictionary->look(codes, into);
    return true;
}

bool PageDecoder::takeTexts(std::span<QByteArrayView> into)
{
    return isCoded() ? lookUp(into) : parquet::takeTexts(m_page.data, into);
}

bool PageDecoder::takeIntegers(std::span<qint64> into)
{
    if (isCoded())
        return lookUp(into);
    if (m_page.encoding == Encoding::Rle) {
        const auto values = scratch(into.size());
        const bool isGood = m_codes.read(values);
        if (isGood)
            std::ranges::copy(values, into.begin());
        return isGood;
    }
    switch (m_column->type) {
    case PhysicalType::Int32: return takeNumbers<qint32>(m_page.data, into);
    case PhysicalType::Int64: return takeNumbers<qint64>(m_page.data, into);
    default: return readBits(m_page.data, std::exchange(m_bit, m_bit + qint64(into.size())), into);
    }
}

bool PageDecoder::takeReals(std::span<double> into)
{
    if (isCoded())
        return lookUp(into);
    return m_column->type == PhysicalType::Float ? takeNumbers<float>(m_page.data, into)
                                                 : takeNumbers<double>(m_page.data, into);
}

} // namespace tcia::parquet
