// SPDX-License-Identifier: Apache-2.0
#include "storage/boundedlines.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/platform/directory.h"

namespace tcia::storage {

namespace {

// A crash may have truncated the last line; the next one must not be appended to it.
Result<bool> endsMidLine(QFile &file)
{
    char last = '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || !file.getChar(&last)))
        return failure(diskError(file));
    return last != '\n';
}

// Truncates only what this call certainly appended.
void takeBack(QFile &file, qint64 begin, const QByteArray &appended)
{
    const qint64 size = file.size() - begin;
    if (size > 0 && size <= appended.size() && file.seek(begin) && file.read(size) == appended.first(size))
        file.resize(begin);
}

} // namespace

// In pieces: QIODevice::readLine() would allocate the maximum length for every line.
Line readLine(QFile &file, qint64 longest)
{
    constexpr qint64 piece = 64 * 1024;
    Line line;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.readLine(buffer.data(), piece);
        if (got <= 0)
            return line;
        const QByteArrayView read(buffer.constData(), got);
        if (line.text.size() + got > longest)
            line = {.text = {}, .isTooLong = true};
        if (!line.isTooLong)
            line.text += read;
        if (read.back() == '\n')
            return line;
    }
}

Result<qint64> appendLines(QFile &file, const QByteArray &lines, Flush flush)
{
    const qint64 begin = file.size();
    const Result<bool> isCut = endsMidLine(file);
    if (!isCut)
        return failure(isCut.error());
    const QByteArray all = *isCut ? QByteArray('\n' + lines) : lines;
    auto written = writeAll(file, all);
    if (written && flush == Flush::Now)
        written = flushFile(file);
    if (!written) {
        takeBack(file, begin, all);
        return failure(written.error());
    }
    return begin + (all.size() - lines.size());
}

} // namespace tcia::storage
