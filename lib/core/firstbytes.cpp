// SPDX-License-Identifier: Apache-2.0
#include "core/firstbytes.h"

#include "core/diskerror.h"

#include <QFileDevice>

namespace tcia {

// In pieces: reading up to the limit at once would also allocate it, and not every file reports its size.
Result<QByteArray> firstBytes(QFileDevice &file, qint64 most)
{
    constexpr qint64 piece = 1024 * 1024;
    QByteArray content;
    while (content.size() < most) {
        const QByteArray more = file.read(qMin(piece, most - content.size()));
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(diskError(file));
    return content;
}

} // namespace tcia
