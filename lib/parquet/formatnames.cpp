// SPDX-License-Identifier: Apache-2.0
#include "parquet/formatnames.h"

#include <array>
#include <span>

namespace tcia::parquet {

namespace {

constexpr std::array physicalTypes {"BOOLEAN", "INT32",  "INT64",      "INT96",
                                    "FLOAT",   "DOUBLE", "BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY"};
constexpr std::array convertedTypes {"UTF8",
                                     "MAP",
                                     "MAP_KEY_VALUE",
                                     "LIST",
                                     "ENUM",
                                     "DECIMAL",
                                     "DATE",
                                     "TIME_MILLIS",
                                     "TIME_MICROS",
                                     "TIMESTAMP_MILLIS",
                                     "TIMESTAMP_MICROS",
                                     "UINT_8",
                                     "UINT_16",
                                     "UINT_32",
                                     "UINT_64",
                                     "INT_8",
                                     "INT_16",
                                     "INT_32",
                                     "INT_64",
                                     "JSON",
                                     "BSON",
                                     "INTERVAL"};
constexpr std::array logicalTypes {"0",    "STRING",    "MAP",     "LIST",     "ENUM",     "DECIMAL", "DATE",
                                   "TIME", "TIMESTAMP", "9",       "INTEGER",  "NULL",     "JSON",    "BSON",
                                   "UUID", "FLOAT16",   "VARIANT", "GEOMETRY", "GEOGRAPHY"};
constexpr std::array codecs {"UNCOMPRESSED", "SNAPPY", "GZIP", "LZO", "BROTLI", "LZ4", "ZSTD", "LZ4_RAW"};
constexpr std::array encodings {"PLAIN",          "GROUP_VAR_INT",       "PLAIN_DICTIONARY",        "RLE",
                                "BIT_PACKED",     "DELTA_BINARY_PACKED", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY",
                                "RLE_DICTIONARY", "BYTE_STREAM_SPLIT"};

QString nameIn(std::span<const char *const> names, qint32 number)
{
    return number >= 0 && size_t(number) < names.size() ? QString::fromLatin1(names[size_t(number)])
                                                        : QString::number(number);
}

} // namespace

QString physicalTypeName(qint32 type) { return nameIn(physicalTypes, type); }
QString convertedTypeName(qint32 type) { return nameIn(convertedTypes, type); }
QString logicalTypeName(qint32 type) { return nameIn(logicalTypes, type); }
QString codecName(qint32 codec) { return nameIn(codecs, codec); }
QString encodingName(qint32 encoding) { return nameIn(encodings, encoding); }

} // namespace tcia::parquet
