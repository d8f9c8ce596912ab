// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"

#include "core/diskerror.h"
#include "core/firstbytes.h"
#include "core/reason.h"
#include "core/text.h"
#include "core/waitingread.h"

#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

Result<QByteArray> withinLimit(Result<QByteArray> content, qint64 limit, const QString &path)
{
    if (content && content->size() > limit)
        return failure(
            Error::Kind::Disk,
            english<QT_TRANSLATE_NOOP("Reasons", "It is larger than the limit of %1.")>().arg(text::size(limit)),
            {.path = path});
    return content;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (mayWait(path))
        return withinLimit(readWaiting(path, limit + 1), limit, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(diskError(file));
    return readAll(file, limit);
}

Result<QByteArray> readAll(QFileDevice &file, qint64 limit)
{
    return withinLimit(firstBytes(file, limit + 1), limit, file.fileName());
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileReaders readers)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && readers == FileReaders::UserOnly)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // if the file system supports them
    if (!opened || file.write(content) != content.size() || !file.commit())
        return failure(diskError(file));
    return {};
}

void restrictToUser(const QString &path)
{
    constexpr auto userOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (file.exists())
        file.setPermissions(userOnly);
    else
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, userOnly);
}

Error folderNotCreated(const QString &path)
{
    return {.kind = Error::Kind::Disk,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be created.")>(),
            .context = {.path = path}};
}

QString decodedText(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace tcia
