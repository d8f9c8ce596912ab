// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstring>
#include <span>

//! The encoding PLAIN: values one after the other. Each function takes what it reads from the front of `from`, and
//! returns false if the values are not all there. Nothing is copied but numbers.
namespace tcia::parquet {

//! Texts: a size of four bytes before each. Empty ones are not null.
inline bool takeTexts(QByteArrayView &from, std::span<QByteArrayView> into)
{
    constexpr qsizetype prefix = sizeof(quint32);
    const char *at = from.data();
    const char *const end = at + from.size();
    for (QByteArrayView &text : into) {
        if (end - at < prefix)
            return false;
        const qint64 size = qFromLittleEndian<quint32>(at);
        at += prefix;
        if (size > end - at)
            return false;
        text = QByteArrayView(at, size);
        at += size;
    }
    from = QByteArrayView(at, end - at);
    return true;
}

//! Numbers that are stored as Stored, little endian.
template <typename Stored, typename Number>
bool takeNumbers(QByteArrayView &from, std::span<Number> into)
{
    constexpr qsizetype size = sizeof(Stored);
    if (from.size() / size < qsizetype(into.size()))
        return false;
    const char *at = from.data();
    for (Number &number : into) {
        number = Number(qFromLittleEndian<Stored>(at));
        at += size;
    }
    from = from.sliced(qsizetype(into.size()) * size);
    return true;
}

//! Truth values: a bit each, from bit `first` on. They are counted, not taken: bytes are shared.
inline bool readBits(QByteArrayView from, qint64 first, std::span<qint64> into)
{
    constexpr qint64 bitsPerByte = 8;
    if (from.size() * bitsPerByte - first < qint64(into.size()))
        return false;
    for (qint64 &value : into) {
        value = (quint8(from[first / bitsPerByte]) >> (first % bitsPerByte)) & 1;
        ++first;
    }
    return true;
}

} // namespace tcia::parquet
