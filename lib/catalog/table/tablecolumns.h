// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/packedtexts.h"
#include "core/rowrange.h"

#include <QString>

#include <span>
#include <vector>

namespace tcia::catalog {

//! Whole numbers, each in as few bytes as the largest needs: 1, 2, 4 or 8, and none at all where all are 0. A million rows of a
//! dozen columns are mostly codes below 256.
class NarrowColumn
{
public:
    NarrowColumn() = default;
    explicit NarrowColumn(std::span<const quint64> numbers);
    //! From bytes() of another one. `width` must be one of the above and `bytes` hold whole numbers; else it is empty.
    static NarrowColumn fromBytes(int width, Row size, QByteArray bytes);

    Row size() const { return m_size; }
    int width() const { return m_width; }
    const QByteArray &bytes() const { return m_bytes; }
    quint64 at(Row row) const;

    //! Calls `use(numbers)` with something that `numbers[row]` reads a number of: once, so that loops run over plain memory.
    template <typename Use>
    auto with(Use use) const
    {
        switch (m_width) {
        case 1: return use(reinterpret_cast<const quint8 *>(m_bytes.constData()));
        case 2: return use(reinterpret_cast<const quint16 *>(m_bytes.constData()));
        case 4: return use(reinterpret_cast<const quint32 *>(m_bytes.constData()));
        case 8: return use(reinterpret_cast<const quint64 *>(m_bytes.constData()));
        default: return use(Nothing {});
        }
    }

private:
    struct Nothing
    {
        quint8 operator[](size_t) const { return 0; }
    };
    int m_width = 0;
    Row m_size = 0;
    QByteArray m_bytes;
};

//! A column of texts: each distinct value once, and the code of each row. Code 0 is "not given" (the empty text). Values are kept
//! as the archive wrote them: what differs in case or blanks is a different value.
class TextColumn
{
public:
    TextColumn() { m_values.append({}); }
    TextColumn(PackedTexts values, NarrowColumn codes) : m_values(std::move(values)), m_codes(std::move(codes)) {}

    Row size() const { return m_codes.size(); }
    quint32 valueCount() const { return m_values.size(); }
    QString value(quint32 code) const { return m_values.at(code); }
    const PackedTexts &values() const { return m_values; }
    const NarrowColumn &codes() const { return m_codes; }
    quint32 code(Row row) const { return quint32(m_codes.at(row)); }
    QString at(Row row) const { return value(code(row)); }

private:
    PackedTexts m_values;
    NarrowColumn m_codes;
};

} // namespace tcia::catalog
