// SPDX-License-Identifier: Apache-2.0
#include "storage/md5list.h"

#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/archiveentries.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

QString bare(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    const bool quoted = trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"');
    return (quoted ? trimmed.sliced(1, trimmed.size() - 2) : trimmed).toString();
}

// The list may name files like the archive, with a leading folder.
QString keyOf(const QString &name)
{
    return name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).trimmed().toCaseFolded();
}

//! Checksums by name. Several with one name belong to files in different folders, or with names that differ in case.
using Sums = QMultiHash<QString, Digest>;

Result<Sums> readList(const QByteArray &list)
{
    Sums sums;
    const QString whole = decodedText(list);
    for (const QString &line : whole.split(u'\n')) {
        const qsizetype comma = line.lastIndexOf(u',');
        if (line.trimmed().isEmpty())
            continue;
        const QString hex = bare(QStringView(line).mid(comma + 1));
        const Digest sum = Digest::fromHex(Digest::Kind::Md5, hex);
        if (sum.isNone() && line.startsWith(u"Filename", Qt::CaseInsensitive)) // the heading
            continue;
        if (comma < 0 || sum.isNone())
            return failure(Error::Kind::BadArchive,
                           english<QT_TRANSLATE_NOOP("Reasons", "md5hashes.csv cannot be read: “%1”")>().arg(
                               text::plain(line, 80)));
        if (const QString key = keyOf(bare(QStringView(line).left(comma))); !sums.contains(key, sum))
            sums.insert(key, sum);
    }
    return sums;
}

} // namespace

Result<void> checkMd5List(const QByteArray &list, const QList<UnpackedFile> &files)
{
    const auto sums = readList(list);
    if (!sums)
        return failure(sums.error());
    Sums missing = *sums;
    for (const UnpackedFile &file : files) {
        const QString key = keyOf(file.name), shown = text::plain(file.name, 80);
        if (!sums->contains(key))
            return failure(Error::Kind::Incomplete,
                           english<QT_TRANSLATE_NOOP("Reasons", "The archive sent no MD5 sum for %1.")>().arg(shown));
        const Digest sum = find(file.digests, Digest::Kind::Md5);
        if (!sums->contains(key, sum))
            return failure(
                Error::Kind::BadArchive,
                english<QT_TRANSLATE_NOOP("Reasons", "%1 does not match the archive's MD5 sum.")>().arg(shown));
        missing.remove(key, sum);
    }
    for (auto each = missing.keyBegin(); each != missing.keyEnd(); ++each)
        if (kindOf(*each) == ArchiveEntry::Kind::Image) // texts are listed, too, and left out
            return failure(Error::Kind::Incomplete,
                           english<QT_TRANSLATE_NOOP("Reasons", "%1 is listed in md5hashes.csv but missing.")>().arg(
                               text::plain(*each, 80)));
    return {};
}

} // namespace tcia::storage
