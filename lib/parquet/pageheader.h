// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/thriftcompact.h"

#include <optional>

namespace tcia::parquet {

//! What stands before each page, in the numbers of the file. -1 where it does not say.
struct PageHeader
{
    enum Kind : qint32 { Data = 0, Index = 1, Dictionary = 2, DataV2 = 3 };

    qint32 kind = -1;
    qint32 unpackedBytes = -1;
    qint32 packedBytes = -1;
    std::optional<quint32> crc {}; //!< of the bytes as they lie in the file
    qint32 values = -1;            //!< with those that are null
    qint32 encoding = -1;
    qint32 levelEncoding = -1; //!< of version 1
    qint32 levelBytes = 0;     //!< of version 2: which values are null
    qint32 repetitionBytes = 0;
    bool isPacked = true; //!< of version 2: otherwise its values are not compressed
};

//! Decodes the header at the beginning of `bytes`, and sets `length` to its size.
ThriftCompact::State readPageHeader(QByteArrayView bytes, PageHeader &header, qsizetype &length);

} // namespace tcia::parquet
