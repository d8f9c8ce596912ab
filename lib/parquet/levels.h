// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <span>

namespace tcia::parquet {

//! Decodes Parquet's mixture of run lengths and packed bits, in which definition levels, dictionary codes and some
//! truth values are written. The bytes are not trusted.
class Levels
{
public:
    static constexpr int widest = 31; //!< bits of a value

    Levels() = default;
    //! `bits`: the width of each value, 0 to `widest`. The bytes must outlive it.
    Levels(QByteArrayView bytes, int bits) : m_rest(bytes), m_bits(bits) {}

    //! Decodes the next values. False if there are not that many, or the bytes are damaged.
    bool read(std::span<qint32> into);

private:
    bool beginRun();
    void unpack(std::span<qint32> into);

    QByteArrayView m_rest; //!< after the current run
    int m_bits = 0;
    qint64 m_repeated = 0; //!< of the current run, values left that are m_value
    qint32 m_value = 0;
    QByteArrayView m_packed; //!< the current run if its values are packed
    qint64 m_packedLeft = 0; //!< values
    qint64 m_bit = 0;        //!< where the next one begins
};

} // namespace tcia::parquet
