// SPDX-License-Identifier: Apache-2.0
#include "core/platform/longpath.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::platform {

std::wstring longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (native.startsWith(uR"(\\?\)"_s) || native.startsWith(uR"(\\.\)"_s))
        return native.toStdWString();
    if (native.startsWith(uR"(\\)"_s)) // a share
        return QString(uR"(\\?\UNC)"_s + native.sliced(1)).toStdWString();
    return QString(uR"(\\?\)"_s + native).toStdWString();
}

} // namespace tcia::platform
