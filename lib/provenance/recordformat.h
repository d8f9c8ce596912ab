// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "provenance/record.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

class QFile;
class QIODevice;

//! The JSON of records of provenance. Functions of values, for any thread.
namespace tcia::provenance {

//! The value of a record's key "schema".
inline constexpr const char *schemaName = "tcia-provenance-1";

//! Whether the beginning of a content says that it is a record of provenance, of any version.
bool isRecord(QByteArrayView content);
constexpr qsizetype headBytes = 1'000'000; //!< that isRecord() looks at

//! Writes a record of any size without holding it in memory: `entries` calls its argument with every series, which
//! becomes one line. Returns the error of `entries` or of the device.
using EachEntry = std::function<Result<void>(const Entry &entry)>;
[[nodiscard]] Result<void> writeRecord(QIODevice &device, const Head &head,
                                       const std::function<Result<void>(const EachEntry &)> &entries);
//! The same for one that is in memory.
[[nodiscard]] Result<QByteArray> toBytes(const Record &record);

//! Reads a record from the beginning of an open file and calls `take` with every series. Line by line if it is as
//! writeRecord() wrote it, so that its size does not matter; any other JSON is held in memory, up to a gigabyte. Usage,
//! naming `path`, for anything that is not a record of a known version, is damaged, lacks its servers, requests or
//! series, or has a series without a UID, a place outside its folder or a request or server that it does not have:
//! records come from other people. What was taken before the error does not count.
using TakeEntry = std::function<void(Entry entry)>;
[[nodiscard]] Result<Head> readRecord(QFile &file, const QString &path, const TakeEntry &take);
//! The same for one that is in memory.
[[nodiscard]] Result<Head> readRecord(const QByteArray &content, const QString &path, const TakeEntry &take);

} // namespace tcia::provenance
