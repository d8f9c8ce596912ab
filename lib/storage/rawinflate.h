// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace tcia::storage {

//! Inflates a raw deflate stream (zlib) of unknown length as it arrives. On one thread.
class RawInflate
{
public:
    RawInflate();
    ~RawInflate();
    Q_DISABLE_COPY_MOVE(RawInflate)

    enum class Outcome { More, End, Damaged, TooLarge };

    //! Consumes `bytes` as far as the stream goes and appends to `content`, which may have `largest` bytes.
    Outcome add(QByteArrayView bytes, qsizetype &consumed, QByteArray &content, qint64 largest);

private:
    z_stream m_stream {};
    QByteArray m_piece;
    bool m_isReady = false;
};

} // namespace tcia::storage
