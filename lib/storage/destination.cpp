// SPDX-License-Identifier: Apache-2.0
#include "storage/destination.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tcia::storage {

QStringList missingFolders(const QString &root)
{
    QStringList missing;
    for (QString path = root; !QFileInfo::exists(path) && QFileInfo(path).path() != path; path = QFileInfo(path).path())
        missing << path;
    return missing;
}

Result<void> checkDestination(const QString &root)
{
    const QStringList missing = missingFolders(root);
    const QFileInfo there(missing.isEmpty() ? root : QFileInfo(missing.last()).path());
    if (!there.isDir())
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1 is not a folder.")>().arg(there.filePath()),
                       {.path = root});
    if (!there.isWritable())
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1 is not writable.")>().arg(there.filePath()),
                       {.path = root});
    return {};
}

Result<void> makeDestination(const QString &root)
{
    std::error_code code;
    std::filesystem::create_directories(QFile(root).filesystemFileName(), code);
    return code ? Result<void>(failure(
                      diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be created")>(), root)))
                : Result<void>();
}

} // namespace tcia::storage
