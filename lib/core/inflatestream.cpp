// SPDX-License-Identifier: Apache-2.0
#include "core/inflatestream.h"

#include "core/reason.h"

namespace tcia {

namespace {

// As zlib wants it: negative without a header, 32 more to detect which of the two it is.
int windowBits(InflateStream::Format format)
{
    return format == InflateStream::Format::Raw ? -MAX_WBITS : MAX_WBITS + 32;
}

} // namespace

InflateStream::InflateStream(Format format, qsizetype pieceSize)
    : m_piece(pieceSize, Qt::Uninitialized), m_isReady(inflateInit2(&m_stream, windowBits(format)) == Z_OK)
{
}

InflateStream::~InflateStream()
{
    if (m_isReady)
        inflateEnd(&m_stream);
}

Result<InflateStream::Outcome> InflateStream::add(QByteArrayView packed, qsizetype &consumed, const Sink &sink)
{
    consumed = 0;
    if (!m_isReady)
        return failure(Error::Kind::Memory,
                       english<QT_TRANSLATE_NOOP("Reasons", "There is no memory to unpack it.")>());
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not modify it
    m_stream.avail_in = uInt(packed.size());
    for (;;) {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
        m_stream.avail_out = uInt(m_piece.size());
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return Outcome::Damaged;
        consumed = packed.size() - qsizetype(m_stream.avail_in);
        const QByteArrayView made = QByteArrayView(m_piece).chopped(qsizetype(m_stream.avail_out));
        if (const auto taken = sink(made); !taken)
            return failure(taken.error());
        if (state == Z_STREAM_END)
            return Outcome::End;
        if (m_stream.avail_out > 0) // all of the input is used
            return Outcome::More;
    }
}

} // namespace tcia
