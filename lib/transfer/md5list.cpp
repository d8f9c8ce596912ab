// SPDX-License-Identifier: Apache-2.0
#include "transfer/md5list.h"

#include "core/files.h"
#include "core/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

QString bare(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    const bool quoted = trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"');
    return (quoted ? trimmed.sliced(1, trimmed.size() - 2) : trimmed).toString();
}

// The list may name files as the archive does, with a folder before them.
QString keyOf(const QString &name) { return name.mid(name.lastIndexOf(u'/') + 1).toCaseFolded(); }

Result<QHash<QString, Digest>> readList(const QByteArray &list)
{
    QHash<QString, Digest> sums;
    const QString whole = decodedText(list);
    for (const QString &line : whole.split(u'\n')) {
        const qsizetype comma = line.lastIndexOf(u',');
        if (line.trimmed().isEmpty() || (sums.isEmpty() && line.startsWith(u"Filename", Qt::CaseInsensitive)))
            continue;
        const QString hex = bare(QStringView(line).mid(comma + 1));
        const Digest sum = Digest::fromHex(Digest::Kind::Md5, hex);
        if (comma < 0 || sum.isNone())
            return failure(Error::Kind::BadArchive, u"md5hashes.csv cannot be read: “%1”"_s.arg(text::plain(line, 80)));
        sums.insert(keyOf(bare(QStringView(line).left(comma))), sum);
    }
    return sums;
}

} // namespace

Result<void> checkMd5List(const QByteArray &list, const QList<UnpackedFile> &files)
{
    auto sums = readList(list);
    if (!sums)
        return failure(sums.error());
    for (const UnpackedFile &file : files) {
        const Digest sum = sums->take(keyOf(file.name));
        if (sum.isNone())
            return failure(Error::Kind::Incomplete, u"The archive sent no MD5 sum for %1."_s.arg(file.name));
        if (sum != find(file.digests, Digest::Kind::Md5))
            return failure(Error::Kind::BadArchive, u"%1 does not have the MD5 sum the archive says."_s.arg(file.name));
    }
    if (!sums->isEmpty())
        return failure(Error::Kind::Incomplete, u"%1 was promised by md5hashes.csv but is not there."_s
                                                    .arg(text::plain(sums->constBegin().key(), 80)));
    return {};
}

} // namespace tcia::transfer
