// SPDX-License-Identifier: Apache-2.0
#include "transfer/entries.h"

#include "core/text.h"

#include <QRegularExpression>
#include <QSet>

#include <quazip/quazip.h>
#include <quazip/quazipfileinfo.h>
#include <quazip/unzip.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr int mostEntries = 500'000;
constexpr qsizetype deepest = 4;         // images/files/x.dcm is the deepest seen
constexpr qsizetype longestName = 200;   // bytes; file systems allow 255
constexpr quint64 deflateAtBest = 1032;  // nothing deflates by more
constexpr quint64 slack = 64 * 1024;
constexpr quint32 fileTypeMask = 0170000, regularFile = 0100000, folderType = 0040000; // POSIX, in the upper half

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(Error::Kind::BadArchive, u"Entry “%1” was refused: %2"_s.arg(text::plain(path, 120), why));
}

bool isUnsafeCharacter(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || u"<>:\"|?*\\"_s.contains(c);
}

// What cannot be a part of any name, on any system we may be copied to.
QString wrongWith(const QString &part)
{
    static const QRegularExpression devices(uR"(^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (part.isEmpty())
        return u"a part of its name is empty."_s;
    if (part == u"..")
        return u"it points outside its folder."_s;
    if (part.startsWith(u'.') && part != u".")
        return u"its name is hidden."_s;
    if (part != u"." && (part.endsWith(u'.') || part.endsWith(u' ') || part.startsWith(u' ')))
        return u"its name begins or ends with a blank or a dot."_s;
    if (devices.match(part).hasMatch())
        return u"its name is reserved on Windows."_s;
    if (part.toUtf8().size() > longestName)
        return u"its name is too long."_s;
    return {};
}

Entry::Kind kindOf(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == u"license" || lower == u"license.txt")
        return Entry::Kind::Licence;
    if (lower == u"md5hashes.csv")
        return Entry::Kind::Md5List;
    return lower == u"results.json" ? Entry::Kind::Results : Entry::Kind::Image;
}

Result<Entry> checkedEntry(const QuaZipFileInfo64 &info, quint64 zipSize)
{
    const auto name = plainName(info.name);
    if (!name)
        return failure(name.error());
    const quint32 type = (info.externalAttr >> 16) & fileTypeMask;
    if (info.isSymbolicLink() || (type != 0 && type != regularFile && type != folderType))
        return refused(info.name, u"it is a link or a device, not a file."_s);
    constexpr quint16 encrypted = 0x2041; // traditional, strong, hidden directory
    if ((info.flags & encrypted) != 0)
        return refused(info.name, u"it is encrypted."_s);
    if (info.method != 0 && info.method != 8)
        return refused(info.name, u"it is packed by a method this archive never uses (%1)."_s.arg(info.method));
    if (info.compressedSize > zipSize)
        return refused(info.name, u"the archive claims to hold more bytes than it has."_s);
    const bool isStoredWhole = info.method != 0 || info.uncompressedSize == info.compressedSize;
    if (!isStoredWhole || info.uncompressedSize > info.compressedSize * deflateAtBest + slack)
        return refused(info.name, u"its size is not possible."_s);
    if (name->isEmpty() && info.uncompressedSize > 0)
        return refused(info.name, u"it is a folder with content."_s);
    return Entry {.kind = name->isEmpty() ? Entry::Kind::Folder : kindOf(*name),
                  .path = info.name,
                  .name = *name,
                  .size = qint64(info.uncompressedSize),
                  .packedSize = qint64(info.compressedSize),
                  .offset = 0,
                  .isDeflated = info.method != 0,
                  .crc = info.crc};
}

// Where the packed bytes of the current entry begin, which only its own header says; minizip compares that with the directory.
std::optional<qint64> offsetOf(QuaZip &zip)
{
    constexpr int raw = 1;
    int method = 0, level = 0;
    if (unzOpenCurrentFile2(zip.getUnzFile(), &method, &level, raw) != UNZ_OK)
        return std::nullopt;
    const auto offset = qint64(unzGetCurrentFileZStreamPos64(zip.getUnzFile()));
    unzCloseCurrentFile(zip.getUnzFile());
    return offset;
}

} // namespace

Result<QString> plainName(const QString &path)
{
    if (path.isEmpty())
        return refused(path, u"it has no name."_s);
    if (std::any_of(path.begin(), path.end(), isUnsafeCharacter))
        return refused(path, u"its name holds a control character, a backslash, a drive or a wildcard."_s);
    if (path.startsWith(u'/'))
        return refused(path, u"its name is an absolute path."_s);
    QStringList parts = path.split(u'/');
    const bool isFolder = parts.last().isEmpty();
    if (isFolder)
        parts.removeLast();
    for (const QString &part : parts)
        if (const QString wrong = wrongWith(part); !wrong.isEmpty())
            return refused(path, wrong);
    parts.removeAll(u"."_s);
    if (parts.size() > deepest)
        return refused(path, u"it lies too deep."_s);
    if (!isFolder && parts.isEmpty())
        return refused(path, u"it has no name."_s);
    return isFolder ? QString() : parts.last();
}

Result<QList<Entry>> readDirectory(QuaZip &zip, qint64 zipSize)
{
    const auto broken = [](const QString &why) { return failure(Error::Kind::BadArchive, why); };
    if (zip.getEntriesCount() > mostEntries)
        return broken(u"It claims to hold %1 files."_s.arg(zip.getEntriesCount()));
    QList<Entry> entries;
    QSet<QString> taken;
    quint64 packed = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return broken(u"Its directory cannot be read."_s);
        auto entry = checkedEntry(info, quint64(zipSize));
        if (!entry)
            return failure(entry.error());
        const auto offset = offsetOf(zip);
        if (!offset || *offset + entry->packedSize > zipSize)
            return refused(info.name, u"what the archive says of it in two places does not agree."_s);
        entry->offset = *offset;
        packed += info.compressedSize;
        if (packed > quint64(zipSize))
            return refused(info.name, u"the archive claims to hold more bytes than it has."_s);
        const QString key = entry->name.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (entry->kind != Entry::Kind::Folder && taken.contains(key))
            return refused(info.name, u"two files would have this name."_s);
        taken.insert(key);
        entries.append(*entry);
    }
    if (entries.size() != zip.getEntriesCount())
        return broken(u"Its directory promises %1 files but %2 can be read."_s.arg(zip.getEntriesCount()).arg(entries.size()));
    return entries;
}

} // namespace tcia::transfer
