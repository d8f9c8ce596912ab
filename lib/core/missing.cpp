// SPDX-License-Identifier: Apache-2.0
#include "core/missing.h"

#include "core/platform/directory.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace tcia {

namespace {

//! Whether the last of `names` is missing: one after the other, each is a folder in the one before. What appeared
//! meanwhile is looked into.
bool isMissingBelow(Directory folder, const QStringList &names)
{
    for (const QString &name : names) {
        if (folder.isMissing(name))
            return true;
        const auto next = Directory::open(folder.pathOf(name));
        if (!next)
            return false;
        folder = *next;
    }
    return false;
}

} // namespace

bool isCertainlyMissing(const QString &path)
{
    QStringList names;
    for (QString at = QDir::cleanPath(path); !QDir(at).isRoot();) {
        const QFileInfo info(at);
        names.prepend(info.fileName());
        if (const auto parent = Directory::open(info.path()))
            return isMissingBelow(*parent, names);
        if (info.path() == at)
            break;
        at = info.path();
    }
    return false;
}

} // namespace tcia
