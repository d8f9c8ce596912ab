// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace tcia {

constexpr qint64 maxFileSize = 256 * 1024 * 1024; //!< largest file read into memory

//! Reads a whole file that may be at most `limit` bytes; larger ones are refused. One that another program writes is
//! waited for (core/waitingread.h).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = maxFileSize);

//! The same for an open file, from its current position.
[[nodiscard]] Result<QByteArray> readAll(QFileDevice &file, qint64 limit = maxFileSize);

//! Writes a whole file under a temporary name and renames it into place, so that a crash leaves either the old or the
//! new file. With FileReaders::UserOnly only the user may read or write it, from its first byte on.
enum class FileReaders { Default, UserOnly };
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content,
                                     FileReaders readers = FileReaders::Default);

//! Restricts a file (created if missing) to the user. Without effect on file systems without permissions and on files
//! of other users; if it cannot be created, opening it reports why.
void restrictToUser(const QString &path);

//! The error of a folder that could not be made.
Error folderNotCreated(const QString &path);

//! Decodes external bytes: as UTF-8 if valid, else as Latin-1 (the guide's server writes its platform's charset).
QString decodedText(QByteArrayView bytes);

} // namespace tcia
