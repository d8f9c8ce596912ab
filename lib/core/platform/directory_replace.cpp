// SPDX-License-Identifier: Apache-2.0
#include "core/platform/directory_p.h"

#include "core/durable.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tcia::platform {

namespace {

QString randomName(const QString &name)
{
    constexpr QLatin1StringView letters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString random = name + u'.';
    for (int i = 0; i < 6; ++i)
        random += letters[QRandomGenerator::global()->bounded(letters.size())];
    return random;
}

} // namespace

Result<void> unshare(const Directory &folder, const QString &relative, Directory::Mode mode)
{
    const DirectoryEntry shared = folder.entry(relative);
    if (!shared.isFile() || shared.names < 2)
        return {};
    if (mode == Directory::Mode::Overwrite)
        return folder.removeFile(relative);
    const QString temporary = randomName(relative);
    {
        const auto from = folder.file(relative, Directory::Mode::Read);
        const auto to = from ? folder.file(temporary, Directory::Mode::Create) : failure(from.error());
        if (!to)
            return failure(to.error());
        if (const auto copied = copyAll(**from, **to); !copied) {
            (void)folder.removeFile(temporary); // the first error is the one reported
            return copied;
        }
    }
    const auto renamed = folder.rename(temporary, relative, Directory::Existing::Replace);
    if (!renamed)
        (void)folder.removeFile(temporary); // the first error is the one reported
    return renamed;
}

Result<void> replaceFile(const Directory &folder, const QString &relative, const QByteArray &content)
{
    if (folder.entry(relative).kind == DirectoryEntry::Kind::Link)
        return failure(linkError(folder.pathOf(relative)));
    const QString temporary = randomName(relative);
    auto opened = folder.file(temporary, Directory::Mode::Create);
    if (!opened)
        return failure(opened.error());
    auto written = tcia::writeAll(**opened, content);
    if (written)
        written = flushFile(**opened);
    opened->reset();
    if (written)
        written = folder.rename(temporary, relative, Directory::Existing::Replace);
    if (!written)
        (void)folder.removeFile(temporary); // the first error is the one reported
    return written;
}

} // namespace tcia::platform
