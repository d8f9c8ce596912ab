// SPDX-License-Identifier: Apache-2.0
#include "transfer/target.h"

#include "storage/layout.h"

#include <QDir>

namespace tcia::transfer {

Target normalized(Target target)
{
    target.root = QDir::cleanPath(QDir(target.root).absolutePath());
    if (target.layout.isEmpty())
        target.layout = QString::fromLatin1(storage::layouts().front().pattern);
    return target;
}

} // namespace tcia::transfer
