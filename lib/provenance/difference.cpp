// SPDX-License-Identifier: Apache-2.0
#include "provenance/difference.h"

#include "core/doi.h"
#include "core/fields.h"
#include "core/licence.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

constexpr std::array changeNames {"new"_L1, "changed"_L1, "withdrawn"_L1, "not fetched"_L1}; // indexed by Change
static_assert(changeNames.size() == size_t(Change::NotFetched) + 1);

// What a data set must not lose unnoticed.
constexpr std::array essentialKeys {"LicenseName"_L1, "LicenseURI"_L1, "CollectionURI"_L1, "Locator"_L1};
// Neither in the images nor in the same words everywhere.
constexpr std::array ownKeys {"Collection"_L1, "AnnotationsFlag"_L1,    "DateReleased"_L1, "TimeStamp"_L1,
                              "Site"_L1,       "ThirdPartyAnalysis"_L1, "Visibility"_L1,   "ReleasedStatus"_L1,
                              "Authorized"_L1};
constexpr QLatin1StringView sizeKey = "FileSize"_L1; // asked for singly by some servers

bool isIn(const auto &keys, QLatin1StringView key) { return std::ranges::find(keys, key) != keys.end(); }

//! Servers of one kind describe series in the same words.
enum class Kind { Nbia, Idc, Bucket, DicomWeb };
Kind kindOf(archive::DialectId dialect)
{
    switch (dialect) {
    case archive::DialectId::Legacy:
    case archive::DialectId::NbiaV1:
    case archive::DialectId::NbiaV4: break;
    case archive::DialectId::Idc: return Kind::Idc;
    case archive::DialectId::S3: return Kind::Bucket;
    case archive::DialectId::DicomWeb: return Kind::DicomWeb;
    }
    return Kind::Nbia;
}

//! Two kinds of servers write licences, DOIs and addresses differently.
QString comparable(const QString &value, QLatin1StringView key, Compared compared)
{
    if (compared == Compared::Everything)
        return value;
    if (key == "LicenseName"_L1)
        return licenceName(value);
    const QString doi = key == "CollectionURI"_L1 ? doiOf(value) : QString();
    if (!doi.isEmpty())
        return doi;
    if (key != "LicenseURI"_L1)
        return value;
    const QUrl address = QUrl(value).adjusted(QUrl::RemoveScheme | QUrl::StripTrailingSlash);
    return address.toString().toLower();
}

//! Whether an attribute that was known and is not any more is a difference.
bool isLoss(QLatin1StringView key, Compared compared, const QSet<QLatin1StringView> &answered)
{
    return compared == Compared::Everything && (isIn(essentialKeys, key) || (key != sizeKey && answered.contains(key)));
}

bool isCompared(const QString &after, QLatin1StringView key, Compared compared, const QSet<QLatin1StringView> &answered)
{
    if (compared == Compared::SharedOnly && isIn(ownKeys, key))
        return false;
    return !after.isEmpty() || isLoss(key, compared, answered);
}

//! How often each content is among files, by their size and their digest of `kind`.
QHash<QString, qint64> contents(const QList<storage::UnpackedFile> &files, Digest::Kind kind)
{
    QHash<QString, qint64> counts;
    for (const storage::UnpackedFile &file : files)
        ++counts[QString::number(file.size) + u' ' + find(file.digests, kind).hex()];
    return counts;
}

//! The strongest digest that every file of both has.
Digest::Kind commonKind(const Entry &one, const Entry &other)
{
    for (const Digest::Kind kind : {Digest::Kind::Md5, Digest::Kind::Crc32}) {
        const auto has = [kind](const storage::UnpackedFile &file) { return !find(file.digests, kind).isNone(); };
        if (std::ranges::all_of(one.files, has) && std::ranges::all_of(other.files, has))
            return kind;
    }
    return Digest::Kind::Size;
}

} // namespace

QString nameOf(Change change) { return changeNames[size_t(change)]; }

Compared comparedWith(const Source &recorded, const archive::Server &now)
{
    if (recorded.server.base == now.base)
        return Compared::Everything;
    const bool isSameKind = recorded.isDialectKnown && kindOf(recorded.server.dialect) == kindOf(now.dialect);
    return isSameKind ? Compared::Everything : Compared::SharedOnly;
}

QSet<QLatin1StringView> knownAttributes(const QList<Series> &series)
{
    QSet<QLatin1StringView> known;
    for (const Field<Series> &field : fields<Series>())
        if (std::ranges::any_of(series, [&field](const Series &one) { return !valueText(one, field).isEmpty(); }))
            known << field.key;
    return known;
}

QList<Difference> differences(const Series &recorded, const Series &now, Compared compared,
                              const QSet<QLatin1StringView> &answered)
{
    QList<Difference> all;
    for (const Field<Series> &field : fields<Series>()) {
        const QString before = valueText(recorded, field), after = valueText(now, field);
        if (before.isEmpty() || !isCompared(after, field.key, compared, answered) ||
            comparable(before, field.key, compared) == comparable(after, field.key, compared))
            continue;
        all << Difference {
            .change = Change::Changed, .series = recorded, .key = field.key, .before = before, .now = after};
    }
    return all;
}

QStringList uncompared(const Series &recorded, const Series &now, Compared compared,
                       const QSet<QLatin1StringView> &answered)
{
    QStringList keys;
    for (const Field<Series> &field : fields<Series>())
        if (field.key != sizeKey && !valueText(recorded, field).isEmpty() &&
            !isCompared(valueText(now, field), field.key, compared, answered))
            keys << field.key;
    return keys;
}

Series recordedSeries(const Entry &entry)
{
    Series series = entry.series;
    if (!series.imageCount)
        series.imageCount = imagesOf(entry);
    if (!series.fileSize)
        series.fileSize = bytesOf(entry);
    return series;
}

QList<Difference> contentDifferences(const Entry &recorded, const Entry &now)
{
    QList<Difference> all;
    const auto add = [&all, &recorded](const char *key, const QString &before, const QString &after) {
        all << Difference {.change = Change::Changed,
                           .series = recorded.series,
                           .key = QString::fromLatin1(key),
                           .before = before,
                           .now = after};
    };
    if (recorded.files.size() != now.files.size())
        add(filesKey, QString::number(recorded.files.size()), QString::number(now.files.size()));
    const Digest::Kind kind = commonKind(recorded, now);
    const QHash<QString, qint64> before = contents(recorded.files, kind), after = contents(now.files, kind);
    qint64 same = 0;
    for (auto content = before.cbegin(); content != before.cend(); ++content)
        same += qMin(*content, after.value(content.key()));
    if (same != recorded.files.size() || same != now.files.size())
        add(contentKey, u"%1 images"_s.arg(recorded.files.size()),
            u"%1 of them the same by %2"_s.arg(same).arg(tcia::nameOf(kind)));
    return all;
}

} // namespace tcia::provenance
