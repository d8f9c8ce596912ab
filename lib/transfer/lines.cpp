// SPDX-License-Identifier: Apache-2.0
#include "transfer/lines.h"

namespace tcia::transfer {

// In pieces: QIODevice::readLine() would take room for the longest line before it reads the shortest.
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

} // namespace tcia::transfer
