// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/packedtexts.h"
#include "core/rowrange.h"

#include <QString>

#include <span>
#include <vector>

namespace tcia::catalog {

//! Integers stored with the width of the largest: 1, 2, 4 or 8 bytes, or none if all are 0. Most columns of a million
//! rows are codes below 256.
class NarrowColumn
{
public:
    NarrowColumn() = default;
    explicit NarrowColumn(std::span<const quint64> numbers);
    //! Reconstructs from bytes(). Empty if `width` is invalid or `bytes` is not a multiple of it.
    static NarrowColumn fromBytes(int width, Row size, QByteArray bytes);

    Row size() const { return m_size; }
    int width() const { return m_width; }
    const QByteArray &bytes() const { return m_bytes; }
    quint64 at(Row row) const;

    //! Calls `use(numbers)` with a typed array, so that loops run over plain memory.
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

//! A column of texts: each distinct value once, and the code of each row. Code 0 is "not given" (the empty text).
//! Values are stored as received: values that differ in case or spaces are different.
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
