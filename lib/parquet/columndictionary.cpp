// SPDX-License-Identifier: Apache-2.0
#include "parquet/columndictionary.h"

#include "parquet/plain.h"

#include <algorithm>

namespace tcia::parquet {

namespace {

//! The fewest bytes that a value takes in the page.
qsizetype leastBytes(PhysicalType type)
{
    return type == PhysicalType::Int64 || type == PhysicalType::Double ? sizeof(qint64) : sizeof(qint32);
}

template <typename Value>
void lookUp(const std::vector<Value> &values, std::span<const qint32> codes, std::span<Value> into)
{
    std::ranges::transform(codes, into.begin(), [&](qint32 code) { return values[size_t(code)]; });
}

} // namespace

bool ColumnDictionary::load(Page &&page, PhysicalType type, MemoryBudget &budget, bool &isTooLarge)
{
    isTooLarge = false;
    m_content = std::move(page.content);
    QByteArrayView data = m_content.bytes;
    if (page.values > data.size() / leastBytes(type)) // before memory is taken for them
        return false;
    m_part = budget.take(page.values * qint64(sizeof(qint64)));
    isTooLarge = !m_part;
    if (isTooLarge)
        return false;
    const auto count = size_t(page.values);
    m_size = page.values;
    switch (type) {
    case PhysicalType::ByteArray: return loadTexts(page.values);
    case PhysicalType::Int32: m_integers.resize(count); return takeNumbers<qint32>(data, std::span(m_integers));
    case PhysicalType::Int64: m_integers.resize(count); return takeNumbers<qint64>(data, std::span(m_integers));
    case PhysicalType::Float: m_reals.resize(count); return takeNumbers<float>(data, std::span(m_reals));
    case PhysicalType::Double: m_reals.resize(count); return takeNumbers<double>(data, std::span(m_reals));
    default: return false;
    }
}

bool ColumnDictionary::loadTexts(qint32 count)
{
    const QByteArrayView bytes = m_content.bytes;
    m_texts.m_bytes = bytes;
    m_texts.m_at.resize(size_t(count));
    QByteArrayView rest = bytes;
    for (Dictionary::Place &place : m_texts.m_at) {
        QByteArrayView text;
        if (!takeTexts(rest, {&text, 1}))
            return false;
        place = {.begin = quint32(text.data() - bytes.data()), .size = quint32(text.size())};
    }
    return true;
}

bool ColumnDictionary::knows(std::span<const qint32> codes) const
{
    quint32 largest = 0; // a loop that the compiler makes fast
    for (const qint32 code : codes)
        largest = std::max(largest, quint32(code));
    return codes.empty() || largest < quint64(m_size);
}

void ColumnDictionary::look(std::span<const qint32> codes, std::span<QByteArrayView> into) const
{
    std::ranges::transform(codes, into.begin(), [this](qint32 code) { return m_texts.text(code); });
}

void ColumnDictionary::look(std::span<const qint32> codes, std::span<qint64> into) const
{
    lookUp(m_integers, codes, into);
}

void ColumnDictionary::look(std::span<const qint32> codes, std::span<double> into) const
{
    lookUp(m_reals, codes, into);
}

} // namespace tcia::parquet
