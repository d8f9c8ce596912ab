// SPDX-License-Identifier: Apache-2.0
#include "storage/destination.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::storage {

QStringList missingFolders(const QString &root)
{
    QStringList missing;
    for (QString path = root; !QFileInfo::exists(path) && QFileInfo(path).path() != path; path = QFileInfo(path).path())
        missing << path;
    return missing;
}

Result<void> checkDestination(const QString &root)
{
    const QStringList missing = missingFolders(root);
    const QFileInfo there(missing.isEmpty() ? root : QFileInfo(missing.last()).path());
    if (!there.isDir())
        return failure(Error::Kind::Disk, u"%1 is not a folder."_s.arg(there.filePath()), {.path = root});
    if (!there.isWritable())
        return failure(Error::Kind::Disk, u"%1 is not writable."_s.arg(there.filePath()), {.path = root});
    return {};
}

} // namespace tcia::storage
