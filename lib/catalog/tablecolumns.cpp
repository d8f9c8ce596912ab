// SPDX-License-Identifier: Apache-2.0
#include "catalog/tablecolumns.h"

#include <bit>

namespace tcia::catalog {

void CodedColumn::append(const QString &text)
{
    if (text.trimmed().isEmpty()) { // blanks tell nobody anything
        codes.push_back(0);
        return;
    }
    const auto known = m_building.constFind(text);
    if (known != m_building.cend()) {
        codes.push_back(*known);
        return;
    }
    const auto code = quint32(values.size());
    values.append(text);
    m_building.insert(text, code);
    codes.push_back(code);
}

void CodedColumn::finish()
{
    m_building = {};
    codes.shrink_to_fit();
}

void PackedTexts::append(QStringView text)
{
    m_bytes += text.toUtf8();
    m_ends.push_back(quint64(m_bytes.size()));
}

QByteArrayView PackedTexts::view(Row row) const
{
    const auto begin = row == 0 ? 0 : qsizetype(m_ends[row - 1]);
    return QByteArrayView(m_bytes).sliced(begin, qsizetype(m_ends[row]) - begin);
}

void TextIndex::build(const PackedTexts &texts)
{
    // At most half full, so that a search ends soon.
    m_places.assign(std::bit_ceil(size_t(texts.size()) * 2 + 2), 0);
    const size_t mask = m_places.size() - 1;
    for (Row row = 0; row < texts.size(); ++row) {
        size_t place = qHash(texts.view(row)) & mask;
        while (m_places[place])
            place = (place + 1) & mask;
        m_places[place] = row + 1;
    }
}

std::optional<Row> TextIndex::find(const PackedTexts &texts, QByteArrayView text) const
{
    if (m_places.empty())
        return {};
    const size_t mask = m_places.size() - 1;
    for (size_t place = qHash(text) & mask; m_places[place]; place = (place + 1) & mask)
        if (const Row row = m_places[place] - 1; texts.view(row) == text)
            return row;
    return {};
}

} // namespace tcia::catalog
