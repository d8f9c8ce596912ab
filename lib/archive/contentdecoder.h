// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/inflatestream.h"

#include <QByteArray>

#include <memory>

namespace tcia::archive {

//! The value of the request header Accept-Encoding. Every server that compresses at all knows gzip.
inline constexpr auto acceptedCodings = "gzip";

//! Decompresses the body of an answer as it arrives: Content-Encoding gzip, of any number of members (RFC 1952), or
//! deflate, with zlib's header or, as some servers send it, without (RFC 9110, 8.4.1.2). Its memory is bounded whatever
//! arrives, if the caller adds at most `packedBytes` at a time and stops while enough can be read. On one thread.
class ContentDecoder
{
public:
    static constexpr qsizetype packedBytes = 4096; //!< at most 4 MB decompressed: deflate packs 1032 to 1

    //! `coding`: the value of Content-Encoding. An unknown one has failed from the start.
    explicit ContentDecoder(const QByteArray &coding);

    //! True where the value names a coding at all.
    static bool isNeeded(const QByteArray &coding);

    //! After a failure the bytes are dropped.
    void add(QByteArrayView packed);

    qint64 available() const { return m_decoded.size() - m_taken; } //!< decompressed bytes that can be read
    qint64 read(char *into, qint64 most);                           //!< returns the number of bytes
    qint64 heldBytes() const { return m_decoded.size(); }           //!< in memory, read or not

    bool isAtEnd() const { return m_isAtEnd; } //!< the compressed data is complete
    //! Why it cannot go on: BadAnswer if the data is damaged, does not end where it should, has an unknown coding, or
    //! unpacks to so much more that it was made to fill memory; Memory.
    const Result<void> &state() const { return m_state; }

private:
    Result<void> inflate(QByteArrayView packed);
    Result<void> take(QByteArrayView piece);

    const QByteArray m_coding;
    std::unique_ptr<InflateStream> m_inflation;
    QByteArray m_decoded;
    qsizetype m_taken = 0; //!< of m_decoded
    qint64 m_packedTotal = 0;
    qint64 m_total = 0; //!< decompressed
    bool m_isAtEnd = false;
    Result<void> m_state {};
};

} // namespace tcia::archive
