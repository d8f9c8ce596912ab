// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace tcia::tests {

//! zlib's window bits of each format.
constexpr int gzipBits = MAX_WBITS + 16, zlibBits = MAX_WBITS, rawBits = -MAX_WBITS;

//! Compressed by zlib; ends the program without memory.
inline QByteArray packed(const QByteArray &bytes, int windowBits, int level = 9)
{
    z_stream stream {};
    if (deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("There is no memory");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("It was not packed");
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace tcia::tests
