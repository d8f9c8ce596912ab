// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tcia::archive {

//! Splits a multipart body (RFC 2046) into its parts as it arrives, in pieces of any size. Tolerates text before the
//! first part, missing lengths, header names in any case, and header lines that end in LF alone. The boundary is
//! searched in binary data, also across pieces. Buffers the head of a part and as much as the boundary is long. After
//! an error nothing more may be added.
class MultipartReader
{
public:
    static constexpr qsizetype maxBoundaryBytes = 256;
    static constexpr qsizetype maxHeadBytes = 16 * 1024;  //!< header lines of one part
    static constexpr qsizetype maxOtherBytes = 64 * 1024; //!< before the first part, and after the last

    //! Who takes the parts: `begin` is called before the bytes of each. Their errors end the reading.
    struct Sink
    {
        std::function<Result<void>()> begin;
        std::function<Result<void>(QByteArrayView bytes)> write;
    };

    MultipartReader(const QByteArray &boundary, Sink sink);

    Result<void> add(QByteArrayView bytes);
    qint64 parts() const { return m_parts; } //!< begun
    //! True after the closing boundary: without it, parts are missing or the last one is cut.
    bool isComplete() const { return m_state == State::After; }

    //! The boundary that a Content-Type names; empty if the body is not multipart, or the boundary is too long.
    static QByteArray boundaryOf(const QString &contentType);

private:
    enum class State { Before, Delimiter, Head, Body, After };

    bool isStepDone(Result<void> &result);
    bool skipBefore(Result<void> &result);
    bool readDelimiter(Result<void> &result);
    bool readHead(Result<void> &result);
    bool readBody(Result<void> &result);
    Result<void> beginPart(QByteArrayView head);
    Result<void> endPart() const;
    Result<void> write(QByteArrayView bytes);

    const QByteArray m_delimiter; //!< with the line end before it
    const Sink m_sink;
    QByteArray m_buffer = "\r\n"; //!< a boundary may come first
    State m_state = State::Before;
    qint64 m_parts = 0;
    qint64 m_announced = -1; //!< length of the part; -1 if unknown
    qint64 m_written = 0;    //!< of the part
    qint64 m_otherBytes = 0;
};

} // namespace tcia::archive
