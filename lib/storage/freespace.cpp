// SPDX-License-Identifier: Apache-2.0
#include "storage/freespace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace tcia::storage {

QString nearestExisting(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot()) // the root of a drive may be missing too
        dir.setPath(QFileInfo(dir.absolutePath()).path());
    return dir.path();
}

qint64 freeSpaceFor(const QString &folder)
{
    const QStorageInfo disk(nearestExisting(folder));
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace tcia::storage
