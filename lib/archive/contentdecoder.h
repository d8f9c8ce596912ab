// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inflatestream.h"

#include <QByteArray>

#include <memory>

namespace tcia::archive {

//! The value of the request header Accept-Encoding: the codings that ContentDecoder knows and that are worth it.
inline constexpr auto acceptedCodings = "gzip";

//! Decompresses the body of an answer as it arrives: Content-Encoding gzip or deflate (RFC 9110, 8.4.1). Its memory is
//! bounded whatever arrives: the caller adds at most `packedBytes` at a time, and only while nothing can be read. On
//! one thread.
class ContentDecoder
{
public:
    static constexpr qsizetype packedBytes = 4096; //!< at most 4 MB decompressed: deflate packs 1032 to 1

    //! `coding`: the value of Content-Encoding. An unknown one fails as soon as bytes are added.
    explicit ContentDecoder(const QByteArray &coding);

    //! True where the value names a coding at all.
    static bool isNeeded(const QByteArray &coding);

    //! Bytes after the end of the compressed data, or after a failure, are dropped.
    void add(QByteArrayView packed);

    qint64 available() const { return m_decoded.size() - m_taken; } //!< decompressed bytes that can be read
    qint64 read(char *into, qint64 most);                           //!< returns the number of bytes

    bool isAtEnd() const { return m_isAtEnd; } //!< the compressed data is complete
    //! Why it cannot go on: BadAnswer if the data is damaged, its coding is unknown, or it unpacks to so much more that
    //! it was made to fill memory.
    const Result<void> &state() const { return m_state; }

private:
    Result<void> take(QByteArrayView piece);

    std::unique_ptr<InflateStream> m_inflation;
    QByteArray m_decoded;
    qsizetype m_taken = 0; //!< of m_decoded
    qint64 m_packedTotal = 0;
    qint64 m_total = 0; //!< decompressed
    bool m_isAtEnd = false;
    Result<void> m_state {};
};

} // namespace tcia::archive
