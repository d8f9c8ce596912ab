// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

#include <zlib.h>

namespace tcia::storage {

//! Inflates a raw deflate stream (zlib) piece by piece. On one thread.
class RawInflate
{
public:
    explicit RawInflate(qsizetype pieceSize);
    ~RawInflate();
    Q_DISABLE_COPY_MOVE(RawInflate)

    enum class Outcome { More, End, Damaged };
    //! Takes what was inflated; an error ends the reading.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    //! Reads `packed` as far as the stream goes, and sets `consumed` to the number of its bytes. The sink's error.
    Result<Outcome> add(QByteArrayView packed, qsizetype &consumed, const Sink &sink);

private:
    z_stream m_stream {};
    QByteArray m_piece;
    bool m_isReady = false;
};

} // namespace tcia::storage
