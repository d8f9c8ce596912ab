// SPDX-License-Identifier: Apache-2.0
#include "core/platform/filereplacement.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/platform/namedfile.h"
#include "core/reason.h"

#include <QRandomGenerator>

#include <functional>

using namespace Qt::StringLiterals;

namespace tcia::platform {

namespace {

//! A location in the same folder that nothing has yet.
Result<Location> temporaryFor(const Location &place)
{
    constexpr QLatin1StringView letters = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString random = place.name + u'.';
    for (int i = 0; i < 6; ++i)
        random += letters[QRandomGenerator::global()->bounded(letters.size())];
    return sibling(place, random);
}

Result<void> copyAll(QFile &from, QFile &to)
{
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return failure(diskError(from));
        if (got == 0)
            return {};
        if (const auto written = tcia::writeAll(to, QByteArrayView(piece.constData(), got)); !written)
            return written;
    }
}

//! Lets `write` fill a temporary file, flushes it and moves it into place.
Result<void> replaceBy(const Location &place, const std::function<Result<void>(QFile &)> &write)
{
    const auto temporary = temporaryFor(place);
    if (!temporary)
        return failure(temporary.error());
    auto file = openNamed(*temporary, FileMode::Create);
    if (!file)
        return failure(file.error());
    auto written = write(**file);
    if (written)
        written = flushFile(**file);
    file->reset(); // for systems on which open files cannot be moved
    if (written)
        written = renameTo(*temporary, place, Existing::Replace);
    if (!written)
        (void)removeFileAt(*temporary); // the first error is the one reported
    return written;
}

std::error_code removeTreeOf(const HandlePtr &parent, const QString &name)
{
    HandlePtr folder;
    if (const auto code = openFolder(parent, name, folder))
        return code;
    QList<DirectoryEntry> entries;
    if (const auto code = entriesOf(*folder, entries))
        return code;
    for (const DirectoryEntry &entry : std::as_const(entries))
        if (const auto code = entry.isFolder() ? removeTreeOf(folder, entry.name) : removeFile(*folder, entry.name))
            return code;
    folder.reset(); // for systems on which open folders cannot be removed
    return removeFolder(*parent, name);
}

} // namespace

Result<void> renameTo(const Location &from, const Location &to, Existing existing)
{
    if (const auto code = rename(*from.folder, from.name, *to.folder, to.name, existing))
        return failure(
            diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "It cannot be moved into place")>(), to.path));
    return {};
}

Result<void> removeFileAt(const Location &place)
{
    if (const auto code = removeFile(*place.folder, place.name))
        return failure(
            diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The file cannot be removed")>(), place.path));
    return {};
}

Result<void> removeFolderAt(const Location &place)
{
    if (const auto code = removeFolder(*place.folder, place.name))
        return failure(
            diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be removed")>(), place.path));
    return {};
}

Result<void> removeTreeAt(const Location &place)
{
    if (const auto code = removeTreeOf(place.folder, place.name))
        return failure(openError(code, place, english<QT_TRANSLATE_NOOP("Reasons", "The folder cannot be removed")>()));
    return {};
}

Result<void> unshare(const Location &place, FileMode mode)
{
    DirectoryEntry shared;
    if (entryOf(*place.folder, place.name, shared) || !shared.isFile() || shared.names < 2)
        return {};
    if (mode == FileMode::Overwrite)
        return removeFileAt(place);
    return replaceBy(place, [&place](QFile &to) -> Result<void> {
        const auto from = openNamed(place, FileMode::Read);
        return from ? copyAll(**from, to) : failure(from.error());
    });
}

Result<void> replaceFile(const Location &place, const QByteArray &content)
{
    DirectoryEntry there;
    if (!entryOf(*place.folder, place.name, there) && there.kind == DirectoryEntry::Kind::Link)
        return failure(linkError(place.path));
    return replaceBy(place, [&content](QFile &file) { return tcia::writeAll(file, content); });
}

} // namespace tcia::platform
