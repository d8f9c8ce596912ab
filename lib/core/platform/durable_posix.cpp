// SPDX-License-Identifier: Apache-2.0
#include "core/durable.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

tl::unexpected<Error> notFlushed(const QString &path)
{
    return failure(
        lastDiskError(english<QT_TRANSLATE_NOOP("Reasons", "Written data may not have reached the disk")>(), path));
}

int flushData(int descriptor)
{
#if defined(__APPLE__)
    return ::fcntl(descriptor, F_FULLFSYNC); // fsync() leaves the data in the cache of the disk
#else
    return ::fdatasync(descriptor);
#endif
}

int flushAround(int descriptor)
{
#if defined(__linux__)
    return ::syncfs(descriptor);
#else
    Q_UNUSED(descriptor)
    ::sync(); // POSIX has no narrower call
    return 0;
#endif
}

} // namespace

Result<void> flushFile(QFileDevice &file)
{
    if (!file.flush())
        return failure(diskError(file));
    // Some network and container file systems do not support it; nothing more can be done there.
    if (flushData(file.handle()) != 0 && errno != EINVAL && errno != EROFS)
        return notFlushed(file.fileName());
    return {};
}

Result<void> flushFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return notFlushed(path);
    const int done = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return done == 0 || error == EINVAL || error == EROFS ? Result<void>() : notFlushed(path);
}

Result<void> flushFileSystem(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return notFlushed(path);
    const int done = flushAround(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return done == 0 ? Result<void>() : notFlushed(path);
}

} // namespace tcia
