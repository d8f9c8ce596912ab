// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/formatnames.h"

#include <QByteArrayView>

#include <memory>
#include <span>

struct ZSTD_DCtx_s;

namespace tcia::parquet {

//! True for the codecs that Decompressor knows.
bool isKnownCodec(qint32 codec);

//! Decompresses pages. On one thread.
class Decompressor
{
public:
    Decompressor();
    ~Decompressor();
    Q_DISABLE_COPY_MOVE(Decompressor)

    //! Fills `into` exactly; false if the bytes are damaged or are not that many.
    bool decompress(Codec codec, QByteArrayView packed, std::span<char> into);

private:
    struct Release
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };
    const std::unique_ptr<ZSTD_DCtx_s, Release> m_zstd;
};

} // namespace tcia::parquet
