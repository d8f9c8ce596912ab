// SPDX-License-Identifier: Apache-2.0
#include "catalog/describedcollection.h"

#include "core/fields.h"
#include "core/htmltext.h"
#include "core/text.h"

namespace tcia::catalog {

namespace {

//! A date, or seconds or milliseconds since 1970.
QDate dateOf(const QString &written)
{
    if (const QDate date = parseDate(written); date.isValid())
        return date;
    constexpr qint64 firstMilliseconds = 100'000'000'000; // as seconds the year 5138
    const Count since = parseCount(written);
    if (!since || *since == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*since < firstMilliseconds ? *since * 1000 : *since, Qt::UTC).date();
}

} // namespace

DescribedCollections withDescriptions(DescribedCollections known, const QList<CollectionDescription> &rows,
                                      const QDateTime &fetched)
{
    if (rows.isEmpty()) // no archive is without any
        return known;
    for (DescribedCollection &each : known)
        each.text.clear(), each.uri.clear(), each.updated = {};
    for (const CollectionDescription &row : rows) {
        DescribedCollection &each = known[row.collection.trimmed()];
        each.text = plainFromHtml(row.description);
        each.uri = text::plain(row.uri).trimmed();
        each.updated = dateOf(row.updated);
        each.fetched = fetched;
    }
    return known;
}

DescribedCollections withCounts(DescribedCollections known, const QList<CollectionCount> &rows,
                                const QDateTime &fetched)
{
    if (rows.isEmpty()) // no archive is without any
        return known;
    for (DescribedCollection &each : known)
        each.patients.reset();
    for (const CollectionCount &row : rows) {
        DescribedCollection &each = known[row.collection.trimmed()];
        each.patients = row.patients;
        each.fetched = fetched;
    }
    return known;
}

} // namespace tcia::catalog
