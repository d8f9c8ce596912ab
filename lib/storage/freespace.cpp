// SPDX-License-Identifier: Apache-2.0
#include "storage/freespace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace tcia::storage {

qint64 freeSpaceFor(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && dir.absolutePath() != QDir::rootPath())
        dir.setPath(QFileInfo(dir.absolutePath()).path());
    const QStorageInfo disk(dir);
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace tcia::storage
