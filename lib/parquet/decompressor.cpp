// SPDX-License-Identifier: Apache-2.0
#include "parquet/decompressor.h"

#include <cstring>
#include <new>

#include <snappy-c.h>
#include <zstd.h>

namespace tcia::parquet {

bool isKnownCodec(qint32 codec)
{
    switch (Codec(codec)) {
    case Codec::Uncompressed:
    case Codec::Snappy:
    case Codec::Zstd: return true;
    }
    return false;
}

void Decompressor::Release::operator()(ZSTD_DCtx_s *context) const { ZSTD_freeDCtx(context); }

Decompressor::Decompressor() : m_zstd(ZSTD_createDCtx())
{
    if (!m_zstd)
        throw std::bad_alloc();
}

Decompressor::~Decompressor() = default;

bool Decompressor::decompress(Codec codec, QByteArrayView packed, std::span<char> into)
{
    switch (codec) {
    case Codec::Uncompressed:
        if (size_t(packed.size()) != into.size())
            return false;
        if (!into.empty())
            std::memcpy(into.data(), packed.data(), into.size());
        return true;
    case Codec::Snappy: {
        size_t size = 0;
        return snappy_uncompressed_length(packed.data(), size_t(packed.size()), &size) == SNAPPY_OK &&
               size == into.size() &&
               snappy_uncompress(packed.data(), size_t(packed.size()), into.data(), &size) == SNAPPY_OK &&
               size == into.size();
    }
    case Codec::Zstd:
        return ZSTD_decompressDCtx(m_zstd.get(), into.data(), into.size(), packed.data(), size_t(packed.size())) ==
               into.size(); // an error is a number that no size is
    }
    return false;
}

} // namespace tcia::parquet
