// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

//! Files of lines that others may have written into.
namespace tcia::transfer {

//! The longest line that is read: twice what a series of 100,000 files takes whose names are as long as may be.
constexpr qint64 longestLine = 64 * 1024 * 1024;

//! Reads the next line with its end, and whether it was longer than `longest`: then it is skipped, and `text` is empty.
struct Line { QByteArray text; bool isTooLong = false; };
Line readLine(QFile &file, qint64 longest = longestLine);

} // namespace tcia::transfer
