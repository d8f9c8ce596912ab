// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"

#include "core/reason.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

using Kind = Error::Kind;

//! The reason as a phrase for users.
struct DiskReason
{
    Kind kind = Kind::Disk;
    bool diskFault = false;
    QString words;
};

DiskReason reasonFor(const std::error_code &code, const QString &path)
{
    if (code == std::errc::no_space_on_device)
        return platform::isOutOfInodes(path)
                   ? DiskReason {Kind::Disk, true,
                                 english<QT_TRANSLATE_NOOP("Reasons",
                                                           "the disk has space, but no inodes for more files")>()}
                   : DiskReason {Kind::NoSpace, true, english<QT_TRANSLATE_NOOP("Reasons", "the disk is full")>()};
    if (platform::isQuota(code))
        return {Kind::NoSpace, true, english<QT_TRANSLATE_NOOP("Reasons", "your quota on this disk is used up")>()};
    if (code == std::errc::io_error)
        return {Kind::Disk, true, english<QT_TRANSLATE_NOOP("Reasons", "the disk reports an input/output error")>()};
    if (code == std::errc::read_only_file_system)
        return {Kind::Disk, true, english<QT_TRANSLATE_NOOP("Reasons", "the disk is read-only")>()};
    if (platform::isDiskRemoved(code))
        return {Kind::Disk, true, english<QT_TRANSLATE_NOOP("Reasons", "the disk is missing or was removed")>()};
    if (code == std::errc::too_many_files_open || code == std::errc::too_many_files_open_in_system)
        return {Kind::Disk, true, english<QT_TRANSLATE_NOOP("Reasons", "too many files are open")>()};
    if (code == std::errc::filename_too_long)
        return {
            Kind::Disk, false,
            english<QT_TRANSLATE_NOOP(
                "Reasons",
                "a name in its path, or the path, is too long for this disk; choose a shorter layout or folder")>()};
    if (code == std::errc::file_too_large)
        return {Kind::Disk, false,
                english<QT_TRANSLATE_NOOP("Reasons", "this disk does not support files of that size")>()};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return {Kind::Disk, false, english<QT_TRANSLATE_NOOP("Reasons", "permission denied")>()};
    if (code == std::errc::no_such_file_or_directory)
        return {Kind::Disk, false, english<QT_TRANSLATE_NOOP("Reasons", "there is no such file or folder")>()};
    if (code == std::errc::file_exists || code == std::errc::directory_not_empty)
        return {Kind::Disk, false,
                english<QT_TRANSLATE_NOOP("Reasons", "a file or folder of that name already exists")>()};
    if (code == std::errc::not_a_directory)
        return {Kind::Disk, false, english<QT_TRANSLATE_NOOP("Reasons", "it is not a folder")>()};
    if (code == std::errc::is_a_directory)
        return {Kind::Disk, false, english<QT_TRANSLATE_NOOP("Reasons", "it is a folder")>()};
    if (code == std::errc::not_supported)
        return {Kind::Disk, false, english<QT_TRANSLATE_NOOP("Reasons", "it is not a regular file")>()};
    return {Kind::Disk, false, QString::fromLocal8Bit(code.message())};
}

} // namespace

Error diskError(const std::error_code &code, const QString &what, const QString &path)
{
    const DiskReason reason = reasonFor(code, path);
    return {.kind = reason.kind,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "%1: %2.")>().arg(what, reason.words),
            .context = {.path = path},
            .diskFault = reason.diskFault};
}

Error diskError(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError; // Qt's mapping of ENOSPC
    return {.kind = full ? Kind::NoSpace : Kind::Disk,
            .detail = file.errorString(),
            .context = {.path = file.fileName()},
            .diskFault = full || file.error() == QFileDevice::ReadError};
}

Error lastDiskError(const QString &what, const QString &path) { return diskError(platform::lastError(), what, path); }

} // namespace tcia
