// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectionsearch.h"

#include "archive/serieslookup.h"
#include "core/async.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

//! The series selected from a collection's answer, on the pool.
struct Matches
{
    QSet<QString> wanted;
    qint64 maxRows = 0;
    qint64 rows = 0;
    QList<Series> found;
    std::stop_source stop;

    void take(const QList<Series> &series)
    {
        rows += series.size();
        for (const Series &one : series)
            if (wanted.contains(one.seriesUid))
                found << one;
        if (rows > maxRows)
            stop.request_stop();
    }
};

QList<Series> withPatients(const QList<Series> &found, const QList<Study> &studies)
{
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < studies.size(); ++at)
        places.insert(studies[at].studyUid, at);
    QList<Series> whole;
    for (Series series : found) {
        if (const auto place = places.constFind(series.studyUid); place != places.cend())
            archive::fillFrom(series, studies[*place]);
        whole << series;
    }
    return whole;
}

} // namespace

bool lacksPatient(const Series &series) { return series.patientId.isEmpty() && !series.studyUid.isEmpty(); }

QFuture<Result<QList<Series>>> searchCollection(archive::Archive &archive, const QString &collection,
                                                const QSet<QString> &wanted, qint64 maxRows, bool isComplete)
{
    using Found = Result<QList<Series>>;
    const auto matches = std::make_shared<Matches>();
    matches->wanted = wanted;
    matches->maxRows = maxRows;
    const auto take = [matches](QList<Series> &&rows) { matches->take(rows); };
    const auto rows = archive.eachSeries({.collection = collection}, take, matches->stop.get_token());
    return chain(rows, &archive, [&archive, collection, matches, isComplete](const Result<archive::RowCount> &count) {
        const bool isEnough = matches->stop.stop_requested(); // received rows are complete
        if (!count && !isEnough)
            return QtFuture::makeReadyFuture(Found(failure(count.error())));
        if (!isComplete || std::ranges::none_of(matches->found, lacksPatient))
            return QtFuture::makeReadyFuture(Found(matches->found));
        return transform(archive.studies({.collection = collection}), &archive,
                         [matches](const Result<QList<Study>> &studies) -> Found {
                             // without their studies they are requested one by one
                             return studies ? withPatients(matches->found, *studies) : QList<Series>();
                         });
    });
}

} // namespace tcia::catalog
