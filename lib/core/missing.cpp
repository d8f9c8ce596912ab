// SPDX-License-Identifier: Apache-2.0
#include "core/missing.h"

#include "core/platform/directory.h"

#include <QDir>
#include <QFileInfo>

namespace tcia {

bool isCertainlyMissing(const QString &path)
{
    for (QString at = QDir::cleanPath(path); !QDir(at).isRoot();) {
        const QFileInfo info(at);
        if (const auto parent = Directory::open(info.path()))
            return parent->isMissing(info.fileName());
        if (info.path() == at)
            break;
        at = info.path();
    }
    return false;
}

} // namespace tcia
