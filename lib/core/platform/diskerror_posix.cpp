// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/statvfs.h>

namespace tcia::platform {

bool isOutOfInodes(const QString &path)
{
    struct statvfs disk
    {
    };
    QString there = path;
    while (::statvfs(QFile::encodeName(there).constData(), &disk) != 0) { // usually the file that could not be created
        const QString parent = QFileInfo(there).path();
        if (parent == there)
            return false;
        there = parent;
    }
    return disk.f_files > 0 && disk.f_favail == 0 && disk.f_bavail > 0;
}

bool isQuota(const std::error_code &code) { return code == std::error_code(EDQUOT, std::generic_category()); }

bool isDiskRemoved(const std::error_code &code)
{
    constexpr std::array gone {ESTALE,    ENODEV,    ENXIO,    ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT,
#ifdef EREMOTEIO
                               EREMOTEIO, ENOMEDIUM, ESHUTDOWN
#endif
    };
    return code.category() == std::generic_category() &&
           std::find(gone.begin(), gone.end(), code.value()) != gone.end();
}

std::error_code lastError() { return {errno, std::generic_category()}; }

} // namespace tcia::platform
