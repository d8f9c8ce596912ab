// SPDX-License-Identifier: Apache-2.0
#include "storage/rawinflate.h"

namespace tcia::storage {

namespace {
constexpr qsizetype pieceSize = 64 * 1024;
}

RawInflate::RawInflate() : m_piece(pieceSize, Qt::Uninitialized), m_isReady(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
{
}

RawInflate::~RawInflate() { inflateEnd(&m_stream); }

RawInflate::Outcome RawInflate::add(QByteArrayView bytes, qsizetype &consumed, QByteArray &content, qint64 largest)
{
    consumed = 0;
    if (!m_isReady)
        return Outcome::Damaged;
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib does not write there
    m_stream.avail_in = uInt(bytes.size());
    for (;;) {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
        m_stream.avail_out = uInt(m_piece.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        consumed = bytes.size() - qsizetype(m_stream.avail_in);
        const qsizetype made = m_piece.size() - qsizetype(m_stream.avail_out);
        if (content.size() + made > largest)
            return Outcome::TooLarge;
        content.append(m_piece.constData(), made);
        if (status == Z_STREAM_END)
            return Outcome::End;
        if (status != Z_OK && status != Z_BUF_ERROR)
            return Outcome::Damaged;
        if (m_stream.avail_in == 0 && m_stream.avail_out > 0)
            return Outcome::More;
    }
}

} // namespace tcia::storage
