// SPDX-License-Identifier: Apache-2.0
#include "catalog/doubtedseries.h"

#include "archive/serieslookup.h"
#include "catalog/table/tablebuilder.h"
#include "core/async.h"
#include "core/reason.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr qsizetype maxRequested = 200; // per answer; later series stay in the table without a request
constexpr qsizetype maxParallel = 4;

using Answer = Result<QList<Series>>;
using Table = std::shared_ptr<const SeriesTable>;

//! Lives until all requests are answered, on the archive's thread.
struct DoubtedRequests : std::enable_shared_from_this<DoubtedRequests>
{
    DoubtedRequests(archive::Archive &server, const QList<Series> &missing) : archive(server), series(missing)
    {
        isGone.assign(size_t(series.size()), false);
        promise.start();
    }

    void sendMore()
    {
        const qsizetype most = std::min(series.size(), maxRequested);
        for (; next < most && running < maxParallel; ++next, ++running)
            onFinished(archive::confirmedSeries(archive, series[next].seriesUid), &archive,
                       [self = shared_from_this(), at = next](const Answer &rows) { self->answered(at, rows); });
        if (running > 0)
            return;
        QList<Series> kept;
        for (qsizetype i = 0; i < series.size(); ++i)
            if (!isGone[size_t(i)])
                kept << series[i];
        promise.addResult(cancelled ? Answer(failure(*cancelled)) : Answer(kept));
        promise.finish();
    }

    void answered(qsizetype at, const Answer &rows)
    {
        --running;
        isGone[size_t(at)] = rows && rows->isEmpty();
        if (!rows && rows.error().kind == Error::Kind::Cancelled) {
            cancelled = rows.error();
            next = series.size();
        }
        sendMore();
    }

    archive::Archive &archive;
    const QList<Series> series;
    std::vector<bool> isGone; //!< confirmed, by index
    qsizetype next = 0, running = 0;
    std::optional<Error> cancelled;
    QPromise<Answer> promise;
};

//! The known series that are not in `now`, in order. Slow.
QList<Series> missingFrom(const SeriesTable &now, const SeriesTable &known)
{
    QList<Series> missing;
    for (Row row = 0; row < known.size(); ++row)
        if (!now.find(known.parts().seriesUids.view(row)))
            missing << known.series(row);
    return missing;
}

//! Those that are not confirmed to be withdrawn, in order.
QFuture<Answer> notWithdrawn(archive::Archive &archive, const QList<Series> &missing)
{
    const auto requests = std::make_shared<DoubtedRequests>(archive, missing);
    requests->sendMore();
    return requests->promise.future();
}

Table withSeries(const SeriesTable &table, const QList<Series> &more)
{
    TableBuilder builder(table.collection());
    QList<Series> all;
    all.reserve(qsizetype(table.size()));
    for (Row row = 0; row < table.size(); ++row)
        all << table.series(row);
    builder.add(all);
    builder.add(more);
    builder.addGaps({.studies = true, .patients = true}, &table); // its studies and patients
    builder.addGaps(table.gaps(), nullptr);
    builder.add(table.unusable());
    return std::move(builder).build();
}

Error doubtOf(const SeriesTable &table, qsizetype kept, qint64 unusable)
{
    return {.kind = Error::Kind::BadAnswer,
            .detail = english<QT_TRANSLATE_N_NOOP(
                "Reasons", "%n known series are not in its list, but %1 rows of it are unusable")>(kept)
                          .arg(unusable),
            .context = {.collection = table.collection()},
            .consequence = wordsForKept(kept)};
}

} // namespace

QString wordsForKept(qint64 series)
{
    return series > 0 ? english<QT_TRANSLATE_N_NOOP("Reasons", "The %n known series are kept.")>(series) : QString();
}

QFuture<Result<WithDoubted>> withDoubtedSeries(archive::Archive &archive, const Table &table, const Table &known,
                                               qint64 unusable)
{
    const auto merge = [&archive, table, unusable](const Answer &kept) -> QFuture<Result<WithDoubted>> {
        if (!kept)
            return QtFuture::makeReadyFuture(Result<WithDoubted>(failure(kept.error())));
        if (kept->isEmpty())
            return QtFuture::makeReadyFuture(Result<WithDoubted>(WithDoubted {.table = table}));
        const auto merging =
            QtConcurrent::run([table, kept = *kept]() -> Result<Table> { return withSeries(*table, kept); });
        return transform(merging, &archive,
                         [table, unusable, count = kept->size()](const Result<Table> &merged) -> Result<WithDoubted> {
                             if (!merged)
                                 return failure(merged.error());
                             return WithDoubted {.table = *merged, .doubt = doubtOf(*table, count, unusable)};
                         });
    };
    const auto missing = QtConcurrent::run([table, known]() -> Answer { return missingFrom(*table, *known); });
    return chain(chain(missing, &archive,
                       [&archive](const Answer &doubted) {
                           return doubted ? notWithdrawn(archive, *doubted) : QtFuture::makeReadyFuture(doubted);
                       }),
                 &archive, merge);
}

} // namespace tcia::catalog
