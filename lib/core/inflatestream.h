// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

#include <zlib.h>

namespace tcia {

//! Inflates a deflate stream (zlib) piece by piece. On one thread.
class InflateStream
{
public:
    enum class Format {
        Raw,        //!< as in ZIP archives
        GzipOrZlib, //!< with either header, which tells them apart
    };

    InflateStream(Format format, qsizetype pieceSize);
    ~InflateStream();
    Q_DISABLE_COPY_MOVE(InflateStream)

    enum class Outcome { More, End, Damaged };
    //! Takes what was inflated; an error ends the reading.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    //! Reads `packed`, under 4 GB, as far as the stream goes, and sets `consumed` to the number of its bytes. The
    //! sink's error, or Memory.
    Result<Outcome> add(QByteArrayView packed, qsizetype &consumed, const Sink &sink);

private:
    z_stream m_stream {};
    QByteArray m_piece;
    bool m_isReady = false;
};

} // namespace tcia
