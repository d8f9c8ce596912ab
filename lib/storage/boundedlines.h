// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

//! Files of lines that other programs may have modified.
namespace tcia::storage {

//! The longest line that is read: twice the size of a record of 100,000 files with names of maximum length.
constexpr qint64 maxLineBytes = 64 * 1024 * 1024;

//! Reads the next line including its line end. A line longer than `longest` is skipped: `isTooLong` is set and `text`
//! is empty.
struct Line
{
    QByteArray text;
    bool isTooLong = false;
};
Line readLine(QFile &file, qint64 longest = maxLineBytes);

//! Whether appended lines have reached the disk when appendLines() returns.
enum class Flush { Later, Now };

//! Appends complete lines to a file opened in append mode; first terminates a line that a crash truncated. Returns the
//! offset of the first line in bytes. After an error the file contains none of them, unless another program has
//! appended meanwhile: its lines are not truncated.
[[nodiscard]] Result<qint64> appendLines(QFile &file, const QByteArray &lines, Flush flush = Flush::Later);

} // namespace tcia::storage
