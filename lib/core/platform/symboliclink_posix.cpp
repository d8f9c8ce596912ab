// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"
#include "core/platform/symboliclink.h"

#include <QFile>

#include <unistd.h>

namespace tcia::platform {

std::error_code makeSymbolicLink(const QString &target, const QString &path)
{
    const int made = ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path).constData());
    return made == 0 ? std::error_code() : lastError();
}

} // namespace tcia::platform
