// SPDX-License-Identifier: Apache-2.0
#include "transfer/judge.h"

#include "core/text.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

// Of these nothing is lost with the folder they lie in.
bool isBycatch(const QString &name)
{
    const QString lower = name.toCaseFolded();
    return lower.startsWith(u'.') || lower == u"license" || lower == u"license.txt" || lower == u"md5hashes.csv"
        || lower == u"thumbs.db" || lower == u"desktop.ini";
}

Result<void> checkSeries(const Court &court, const QString &path, const QString &uid)
{
    if (!court.seriesOf)
        return {};
    const auto found = court.seriesOf(path);
    if (!found)
        return failure(found.error());
    return *found == uid ? Result<void>() : failure(ofOther(*found, uid, path));
}

} // namespace

Error ofOther(const QString &found, const QString &wanted, const QString &path)
{
    return {.kind = Error::Kind::BadArchive,
            .detail = u"It belongs to series %1, not to %2."_s.arg(text::plain(found, 80), wanted),
            .subject = path};
}

QString obstacleIn(const Court &court, const QString &folder, const std::function<bool(const QFileInfo &)> &isOfSeries)
{
    if (isLinkedAway(court.root, folder))
        return u"It is a link that leads elsewhere. Check the folder that it leads to."_s;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries)
        if (entry.isDir())
            return u"Another folder lies in it (%1). %2"_s.arg(entry.fileName(), moveItAway);
        else if (!isBycatch(entry.fileName()) && !isOfSeries(entry))
            return u"A file lies in it that did not come with the series (%1). %2"_s.arg(entry.fileName(), moveItAway);
    return {};
}

Verdict finished(Verdict verdict)
{
    if (verdict.fallsShort() && !verdict.obstacle.isEmpty())
        verdict.reason = withMore(verdict.reason, u"It cannot be repaired: %1"_s.arg(verdict.obstacle));
    return verdict;
}

QString withMore(const QString &reason, const QString &sentence)
{
    if (reason.isEmpty())
        return sentence;
    return reason + (reason.endsWith(u'.') ? u" "_s : u". "_s) + sentence;
}

QString firstFew(const QStringList &reasons)
{
    constexpr qsizetype shown = 3;
    QStringList first = reasons.first(qMin(reasons.size(), shown));
    for (QString &reason : first)
        if (reason.endsWith(u'.') && reasons.size() > 1)
            reason.chop(1);
    const QString some = first.join(u"; "_s);
    return reasons.size() > shown ? u"%1; and %2 more"_s.arg(some).arg(reasons.size() - shown) : some;
}

QString below(const QString &place, const QString &folder) { return place.isEmpty() ? folder : place + u'/' + folder; }

Verdict judge(const Court &court, const Record &record)
{
    Verdict verdict {.kind = Verdict::Kind::Whole,
                     .seriesUid = record.series.seriesUid,
                     .folder = below(court.place, record.folder),
                     .files = 0,
                     .expected = record.files.size(),
                     .reason = {},
                     .bytes = 0,
                     .place = court.place,
                     .server = record.server};
    const QString folder = court.root + u'/' + record.folder;
    QStringList missing, wrong;
    QSet<QString> names;
    for (const UnpackedFile &file : record.files) {
        if (court.cancelled)
            return verdict;
        const QString path = folder + u'/' + file.name;
        names.insert(file.name);
        if (!QFile::exists(path)) {
            missing << u"%1 is missing"_s.arg(file.name);
            continue;
        }
        ++verdict.files;
        verdict.bytes += file.size;
        if (const QString reason = wrongWith(path, file, court.cancelled); !reason.isEmpty())
            wrong << reason;
        else if (const auto checked = checkSeries(court, path, verdict.seriesUid); !checked)
            wrong << u"%1: %2"_s.arg(file.name, checked.error().detail);
    }
    if (!wrong.isEmpty())
        verdict.kind = Verdict::Kind::Damaged;
    else if (!missing.isEmpty())
        verdict.kind = Verdict::Kind::Short;
    verdict.reason = QFile::exists(folder) ? firstFew(wrong + missing) : u"The folder is missing."_s;
    verdict.obstacle =
        obstacleIn(court, folder, [&names](const QFileInfo &file) { return names.contains(file.fileName()); });
    return finished(verdict);
}

} // namespace tcia::transfer
