// SPDX-License-Identifier: Apache-2.0
#include "core/platform/stalelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tcia::platform {

// QLockFile locks its file with flock(). The holder of that lock on the file which the path names may remove it: every
// other process must first take the same lock and then finds that the path names another file or none.
bool removeStaleLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct stat opened
    {
    };
    struct stat named
    {
    };
    const bool isOurs = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0 &&
                        ::lstat(name.constData(), &named) == 0 && opened.st_dev == named.st_dev &&
                        opened.st_ino == named.st_ino;
    const bool isRemoved = isOurs && ::unlink(name.constData()) == 0;
    ::close(descriptor);
    return isRemoved;
}

} // namespace tcia::platform
