// SPDX-License-Identifier: Apache-2.0
#include "storage/archiveentries.h"

#include "core/reason.h"
#include "core/text.h"
#include "core/uid.h"
#include "core/windowsname.h"
#include "storage/distinctnames.h"
#include "storage/zipdirectory.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qsizetype longestName = 200;  // bytes; file systems allow 255
constexpr qsizetype longestSuffix = 20; // kept when a name is shortened
constexpr quint64 deflateAtBest = 1032; // deflate cannot compress by more
constexpr quint64 slack = 64 * 1024;
constexpr quint32 fileTypeMask = 0170000, folderType = 0040000;                      // POSIX, in the upper half
constexpr quint32 linksAndDevices[] = {0120000, 0010000, 0020000, 0060000, 0140000}; // link, pipe, devices, socket

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(Error::Kind::BadArchive, english<QT_TRANSLATE_NOOP("Reasons", "Entry “%1” was refused: %2")>().arg(
                                                text::plain(path, 120), why));
}

bool isControl(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }

//! Shortens a name to what file systems allow; keeps its suffix.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.sliced(dot) : QString();
    QString stem = name.chopped(suffix.size());
    const qsizetype room = longestName - suffix.toUtf8().size();
    while (stem.toUtf8().size() > room) {
        stem.truncate(qMax<qsizetype>(room / 4, stem.size() - qMax<qsizetype>(1, (stem.toUtf8().size() - room) / 4)));
        if (stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem + suffix;
}

//! A name that is valid and visible on every system.
QString harmless(QString name)
{
    for (QChar &c : name)
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    name = shortened(name);
    for (QChar *end : {&name.front(), &name.back()})
        if (*end == u' ' || *end == u'.')
            *end = u'_';
    return isWindowsDevice(name) ? QString(u'_' + name) : name;
}

Result<ArchiveEntry> checkedEntry(const ZipRecord &record, quint64 zipSize)
{
    const QString path = decodedName(record);
    const auto name = plainName(path);
    if (!name)
        return failure(name.error());
    const quint32 type = (record.attributes >> 16) & fileTypeMask;
    if (std::ranges::find(linksAndDevices, type) != std::end(linksAndDevices))
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it is a link or a device, not a file.")>());
    constexpr quint16 encrypted = 0x2041; // traditional, strong, hidden directory
    if ((record.flags & encrypted) != 0)
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it is encrypted.")>());
    if (record.method != 0 && record.method != 8)
        return refused(path,
                       english<QT_TRANSLATE_NOOP("Reasons", "its compression method is not supported (%1).")>().arg(
                           record.method));
    if (record.packedSize > zipSize)
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it claims more bytes than the archive has.")>());
    const bool isStoredWhole = record.method != 0 || record.size == record.packedSize;
    if (!isStoredWhole || record.size > record.packedSize * deflateAtBest + slack)
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "its size is impossible.")>());
    const bool isFolder = name->isEmpty() || type == folderType;
    if (isFolder && record.size > 0)
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it is a folder with content.")>());
    return ArchiveEntry {.kind = isFolder ? ArchiveEntry::Kind::Folder : kindOf(path),
                         .path = path,
                         .name = *name,
                         .size = qint64(record.size),
                         .packedSize = qint64(record.packedSize),
                         .offset = 0,
                         .isDeflated = record.method != 0,
                         .crc = record.crc};
}

//! An archive of nothing but texts: they are what was sent in place of images, and are checked as such.
void takeLoneTexts(QList<ArchiveEntry> &entries)
{
    const auto isImage = [](const ArchiveEntry &entry) { return entry.kind == ArchiveEntry::Kind::Image; };
    if (std::ranges::any_of(entries, isImage))
        return;
    for (ArchiveEntry &entry : entries)
        if (entry.kind == ArchiveEntry::Kind::Text)
            entry.kind = ArchiveEntry::Kind::Image;
}

//! Makes names unique. The first entry of a name keeps it.
void separateNames(QList<ArchiveEntry> &entries)
{
    DistinctNames names;
    QList<ArchiveEntry *> later;
    for (ArchiveEntry &entry : entries)
        if (entry.kind == ArchiveEntry::Kind::Image && !names.add(entry.name))
            later << &entry;
    for (ArchiveEntry *entry : later)
        entry->name = names.numbered(entry->name);
}

} // namespace

ArchiveEntry::Kind kindOf(const QString &path)
{
    const QStringList parts = path.toLower().replace(u'\\', u'/').split(u'/');
    const QString &lower = parts.last();
    if (lower == u".ds_store" || lower == u"thumbs.db" || lower == u"desktop.ini" || parts.first() == u"__macosx")
        return ArchiveEntry::Kind::SystemFile;
    if (lower == u"license" || lower == u"license.txt" || lower == u"licence" || lower == u"licence.txt")
        return ArchiveEntry::Kind::Licence;
    if (lower == u"md5hashes.csv")
        return ArchiveEntry::Kind::Md5List;
    if (lower == u"results.json")
        return ArchiveEntry::Kind::Results;
    constexpr std::array texts {".txt"_L1, ".csv"_L1,  ".tsv"_L1, ".json"_L1,
                                ".xml"_L1, ".html"_L1, ".md"_L1,  ".pdf"_L1};
    const bool isText = lower == u"readme" ||
                        std::ranges::any_of(texts, [&lower](QLatin1StringView end) { return lower.endsWith(end); });
    return isText ? ArchiveEntry::Kind::Text : ArchiveEntry::Kind::Image; // images often have no suffix
}

Result<QString> plainName(const QString &path)
{
    if (path.isEmpty())
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it has no name.")>());
    if (std::any_of(path.begin(), path.end(), isControl))
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "its name contains a control character.")>());
    const QString slashed = QString(path).replace(u'\\', u'/'); // as some programs for Windows write
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    if (slashed.startsWith(u'/') || drive.match(slashed).hasMatch())
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "its name is an absolute path or names a drive.")>());
    QStringList parts = slashed.split(u'/');
    const bool isFolder = parts.last().isEmpty();
    if (parts.contains(u".."_s))
        return refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it points outside its folder.")>());
    parts.removeAll(u"."_s);
    parts.removeAll(QString());
    if (isFolder)
        return QString();
    return parts.isEmpty() ? refused(path, english<QT_TRANSLATE_NOOP("Reasons", "it has no name.")>())
                           : Result<QString>(harmless(parts.last()));
}

Result<QList<ArchiveEntry>> readDirectory(ZipBytes &zip, const QString &suffix)
{
    const auto size = zip.size();
    const auto records = readZipDirectory(zip);
    if (!size || !records)
        return failure(size ? records.error() : size.error());
    QList<ArchiveEntry> entries;
    entries.reserve(records->size());
    quint64 packed = 0;
    for (const ZipRecord &record : *records) {
        auto entry = checkedEntry(record, quint64(*size));
        if (!entry)
            return failure(entry.error());
        const auto offset = packedOffset(zip, *size, record);
        if (!offset && offset.error().kind == Error::Kind::Disk)
            return failure(offset.error());
        if (!offset)
            return refused(entry->path,
                           english<QT_TRANSLATE_NOOP("Reasons", "its two headers contradict each other.")>());
        entry->offset = *offset;
        packed += record.packedSize;
        if (packed > quint64(*size)) // entries that share their bytes: a small archive could expand without limit
            return refused(entry->path,
                           english<QT_TRANSLATE_NOOP("Reasons", "it claims more bytes than the archive has.")>());
        const bool hasSuffix = entry->name.contains(u'.') && !isUid(entry->name); // a UID has dots
        if (entry->kind == ArchiveEntry::Kind::Image && !hasSuffix)
            entry->name += suffix;
        entries.append(*entry);
    }
    takeLoneTexts(entries);
    separateNames(entries);
    return entries;
}

} // namespace tcia::storage
