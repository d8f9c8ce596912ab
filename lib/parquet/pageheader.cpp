// SPDX-License-Identifier: Apache-2.0
#include "parquet/pageheader.h"

namespace tcia::parquet {

namespace {

using Type = ThriftCompact::Type;

// Field numbers are those of Parquet's parquet.thrift.

bool readData(ThriftCompact &in, Type type, PageHeader &header)
{
    return in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, header.values);
        case 2: return in.read(field, header.encoding);
        case 3: return in.read(field, header.levelEncoding);
        default: return false;
        }
    });
}

bool readDictionary(ThriftCompact &in, Type type, PageHeader &header)
{
    return in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, header.values);
        case 2: return in.read(field, header.encoding);
        default: return false;
        }
    });
}

bool readDataV2(ThriftCompact &in, Type type, PageHeader &header)
{
    return in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, header.values);
        case 4: return in.read(field, header.encoding);
        case 5: return in.read(field, header.levelBytes);
        case 6: return in.read(field, header.repetitionBytes);
        case 7: return in.read(field, header.isPacked);
        default: return false;
        }
    });
}

} // namespace

ThriftCompact::State readPageHeader(QByteArrayView bytes, PageHeader &header, qsizetype &length)
{
    ThriftCompact in(bytes);
    in.readStruct(Type::Struct, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, header.kind);
        case 2: return in.read(field, header.unpackedBytes);
        case 3: return in.read(field, header.packedBytes);
        case 4: {
            qint32 crc = 0;
            in.read(field, crc);
            header.crc = quint32(crc);
            return true;
        }
        case 5: return readData(in, field, header);
        case 7: return readDictionary(in, field, header);
        case 8: return readDataV2(in, field, header);
        default: return false;
        }
    });
    length = in.position();
    return in.state();
}

} // namespace tcia::parquet
