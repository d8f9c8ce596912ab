// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/packedtexts.h"

#include <algorithm>
#include <bit>

namespace tcia::catalog {

void PackedTexts::append(QByteArrayView utf8)
{
    if (utf8.contains('\0')) // NUL terminates texts; the archive's contain none
        return append(utf8.first(utf8.indexOf('\0')));
    m_bytes.append(utf8).append('\0');
    m_ends.push_back(quint32(m_bytes.size()));
}

void PackedTexts::reserve(quint32 texts, qsizetype bytes)
{
    m_ends.reserve(texts);
    m_bytes.reserve(bytes);
}

quint32 PackedTexts::numberAt(qsizetype offset, quint32 from) const
{
    // Neighbouring texts are usually requested next.
    size_t step = 1;
    size_t low = from;
    while (low + step < m_ends.size() && qsizetype(m_ends[low + step]) <= offset) {
        low += step;
        step *= 2;
    }
    const auto first = m_ends.begin() + qsizetype(low);
    const auto last = m_ends.begin() + qsizetype(std::min(low + step + 1, m_ends.size()));
    return quint32(std::upper_bound(first, last, quint32(offset)) - m_ends.begin());
}

PackedTexts PackedTexts::arranged(const std::vector<quint32> &order) const
{
    PackedTexts out;
    out.reserve(quint32(order.size()), m_bytes.size());
    for (const quint32 number : order)
        out.append(view(number));
    return out;
}

std::optional<PackedTexts> PackedTexts::fromBlock(QByteArray block, quint32 texts)
{
    PackedTexts out;
    if (qsizetype(texts) > block.size())
        return {};
    out.m_ends.reserve(texts);
    for (qsizetype at = block.indexOf('\0'); at >= 0; at = block.indexOf('\0', at + 1))
        out.m_ends.push_back(quint32(at) + 1);
    if (out.m_ends.size() != texts || (texts > 0 ? qsizetype(out.m_ends.back()) != block.size() : !block.isEmpty()))
        return {};
    out.m_bytes = std::move(block);
    return out;
}

void TextIndex::build(const PackedTexts &texts)
{
    // At most two thirds full, to keep searches short.
    m_slots.assign(std::bit_ceil(size_t(texts.size()) * 3 / 2 + 2), 0);
    const size_t mask = m_slots.size() - 1;
    for (quint32 number = 0; number < texts.size(); ++number) {
        size_t slot = hashOf(texts.view(number)) & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = number + 1;
    }
}

std::optional<quint32> TextIndex::find(const PackedTexts &texts, QByteArrayView text, size_t hash) const
{
    if (m_slots.empty())
        return {};
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hash & mask; m_slots[slot]; slot = (slot + 1) & mask)
        if (const quint32 number = m_slots[slot] - 1; texts.view(number) == text)
            return number;
    return {};
}

} // namespace tcia::catalog
