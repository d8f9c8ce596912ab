// SPDX-License-Identifier: Apache-2.0
#include "provenance/difference.h"

#include "core/fields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

constexpr std::array changeNames {"new"_L1, "changed"_L1, "withdrawn"_L1, "not fetched"_L1}; // indexed by Change
static_assert(changeNames.size() == size_t(Change::NotFetched) + 1);

// What a data set must not lose unnoticed.
constexpr std::array essentialKeys {"LicenseName"_L1, "LicenseURI"_L1, "CollectionURI"_L1, "Locator"_L1};
constexpr std::array imageKeys {"ImageCount"_L1, "FileSize"_L1, "Locator"_L1};

bool isIn(const auto &keys, QLatin1StringView key) { return std::ranges::find(keys, key) != keys.end(); }

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

QList<Difference> differences(const Series &recorded, const Series &now, Compared compared)
{
    QList<Difference> all;
    for (const Field<Series> &field : fields<Series>()) {
        const QString before = valueText(recorded, field), after = valueText(now, field);
        const bool isLost = after.isEmpty() && isIn(essentialKeys, field.key) && compared == Compared::Everything;
        if (before == after || before.isEmpty() || (after.isEmpty() && !isLost) ||
            (compared == Compared::ImagesOnly && !isIn(imageKeys, field.key)))
            continue;
        all << Difference {
            .change = Change::Changed, .series = recorded, .key = field.key, .before = before, .now = after};
    }
    return all;
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
