// SPDX-License-Identifier: Apache-2.0
#include "core/platform/longpath.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::platform {

std::wstring longPath(const QString &path)
{
    const bool isDrive = path.size() == 2 && path[1] == u':'; // alone it would be the drive's current folder
    const QString full = QFileInfo(isDrive ? QString(path + u'/') : path).absoluteFilePath();
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(full));
    if (native.startsWith(uR"(\\?\)"_s) || native.startsWith(uR"(\\.\)"_s))
        return native.toStdWString();
    if (native.startsWith(uR"(\\)"_s)) // a share
        return QString(uR"(\\?\UNC)"_s + native.sliced(1)).toStdWString();
    return QString(uR"(\\?\)"_s + native).toStdWString();
}

} // namespace tcia::platform
