// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace tcia {

constexpr qint64 largestFile = 256 * 1024 * 1024; //!< that is read as a whole

//! Reads a whole file that may be at most `limit` bytes; larger ones are refused rather than filling the memory.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = largestFile);

//! The same of an open file, from where it stands.
[[nodiscard]] Result<QByteArray> readAll(QFileDevice &file, qint64 limit = largestFile);

//! Writes a whole file under a temporary name and renames it into place, so that a crash leaves the old or the new one.
//! With FileReaders::UserOnly nobody else may read or write it, from its first byte on.
enum class FileReaders { Usual, UserOnly };
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content, FileReaders readers = FileReaders::Usual);

//! Bytes from outside as text: UTF-8 where they are that, Latin-1 otherwise (the guide's server writes its platform's charset).
QString decodedText(QByteArrayView bytes);

} // namespace tcia
