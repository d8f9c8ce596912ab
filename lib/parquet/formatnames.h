// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The numbers by which Parquet names its types, codecs and encodings, and the names for people.
namespace tcia::parquet {

//! How a value is stored.
enum class PhysicalType : qint32 { Boolean, Int32, Int64, Int96, Float, Double, ByteArray, FixedLenByteArray };

//! How a page is compressed. All but these are refused.
enum class Codec : qint32 { Uncompressed = 0, Snappy = 1, Zstd = 6 };

//! How the values of a page are written. All but these are refused.
enum class Encoding : qint32 { Plain = 0, PlainDictionary = 2, Rle = 3, RleDictionary = 8 };

//! Names as in the format's description ("INT96", "GZIP", "DELTA_BYTE_ARRAY"); the number of one that is not known.
QString physicalTypeName(qint32 type);
QString convertedTypeName(qint32 type);
QString logicalTypeName(qint32 type);
QString codecName(qint32 codec);
QString encodingName(qint32 encoding);

} // namespace tcia::parquet
