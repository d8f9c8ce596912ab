// SPDX-License-Identifier: Apache-2.0
#include "parquet/footer.h"

#include "core/reason.h"
#include "parquet/refusal.h"
#include "parquet/thriftcompact.h"

#include <algorithm>

namespace tcia::parquet {

namespace {

using Type = ThriftCompact::Type;

// A few bytes describe much that takes more memory than they do.
constexpr qsizetype mostElements = 10'000;
constexpr qsizetype mostRowGroups = 65'536;
constexpr qsizetype mostChunks = 262'144; // of all row groups
constexpr qsizetype mostKeyValues = 10'000;

// Field numbers are those of Parquet's parquet.thrift.

void readLogicalType(ThriftCompact &in, Type type, SchemaElement &element)
{
    in.readStruct(type, [&](int kind, Type inner) {
        constexpr int integer = 10;
        element.logicalType = kind;
        return kind == integer && in.readStruct(inner, [&](int id, Type field) {
            constexpr int isSigned = 2;
            return id == isSigned && in.read(field, element.isSigned);
        });
    });
}

SchemaElement readElement(ThriftCompact &in, Type type)
{
    SchemaElement element;
    in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, element.type);
        case 3: return in.read(field, element.repetition);
        case 4: return in.read(field, element.name);
        case 5: return in.read(field, element.children);
        case 6: return in.read(field, element.convertedType);
        case 10: readLogicalType(in, field, element); return true;
        default: return false;
        }
    });
    return element;
}

void readColumnMetaData(ThriftCompact &in, Type type, ChunkDescription &chunk)
{
    in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, chunk.type);
        case 4: return in.read(field, chunk.codec);
        case 5: return in.read(field, chunk.values);
        case 7: return in.read(field, chunk.packedBytes);
        case 9: return in.read(field, chunk.dataOffset);
        case 11: return in.read(field, chunk.dictionaryOffset);
        default: return false;
        }
    });
}

ChunkDescription readChunk(ThriftCompact &in, Type type)
{
    ChunkDescription chunk;
    in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: {
            QByteArray path;
            in.read(field, path);
            chunk.isElsewhere = !path.isEmpty();
            return true;
        }
        case 3: readColumnMetaData(in, field, chunk); return true;
        case 8:
        case 9: chunk.isEncrypted = true; return false;
        default: return false;
        }
    });
    return chunk;
}

//! `chunksLeft`: how many more there may be.
RowGroup readRowGroup(ThriftCompact &in, Type type, qsizetype &chunksLeft)
{
    RowGroup group;
    in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1:
            return in.readList(field, chunksLeft, [&](Type each) {
                group.chunks.push_back(readChunk(in, each));
                --chunksLeft;
            });
        case 3: return in.read(field, group.rows);
        default: return false;
        }
    });
    return group;
}

KeyValue readKeyValue(ThriftCompact &in, Type type)
{
    KeyValue pair;
    in.readStruct(type, [&](int id, Type field) {
        switch (id) {
        case 1: return in.read(field, pair.key);
        case 2: return in.read(field, pair.value);
        default: return false;
        }
    });
    return pair;
}

} // namespace

qint64 firstByteOf(const ChunkDescription &chunk)
{
    return chunk.dictionaryOffset > 0 ? std::min(chunk.dictionaryOffset, chunk.dataOffset) : chunk.dataOffset;
}

Result<Footer> readFooter(QByteArrayView bytes)
{
    Footer footer;
    ThriftCompact in(bytes);
    qsizetype chunksLeft = mostChunks;
    // A list may come twice: what is there counts.
    in.readStruct(Type::Struct, [&](int id, Type field) {
        switch (id) {
        case 2:
            return in.readList(field, mostElements - footer.schema.size(),
                               [&](Type each) { footer.schema << readElement(in, each); });
        case 3: return in.read(field, footer.rows);
        case 4:
            return in.readList(field, mostRowGroups - qsizetype(footer.rowGroups.size()),
                               [&](Type each) { footer.rowGroups.push_back(readRowGroup(in, each, chunksLeft)); });
        case 5:
            return in.readList(field, mostKeyValues - footer.keyValues.size(),
                               [&](Type each) { footer.keyValues << readKeyValue(in, each); });
        case 6: return in.read(field, footer.createdBy);
        case 8: footer.isEncrypted = true; return false;
        default: return false;
        }
    });
    if (!in.isGood())
        return refused(
            english<QT_TRANSLATE_NOOP("Reasons", "The description at the end of the Parquet file is damaged.")>());
    return footer;
}

} // namespace tcia::parquet
