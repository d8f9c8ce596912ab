// SPDX-License-Identifier: Apache-2.0
#include "archive/rowrequest.h"

#include "archive/answermap.h"
#include "archive/httpclient.h"
#include "archive/requestbuilder.h"
#include "archive/rowflow.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! One GET, whose answer is the list.
QFuture<Result<void>> feedList(HttpClient &http, const QNetworkRequest &request, const FeedRows &feed)
{
    return mapOnPool<void>(http.get(request, feed), [](const Answer &) { return Result<void>(); });
}

} // namespace

template <typename Record>
QFuture<Result<RowCount>> eachRow(HttpClient &http, const ServerAccess &access, Endpoint endpoint, const Query &query,
                                  std::function<void(QList<Record> &&)> take, std::stop_token stop)
{
    const Dialect &spoken = dialect(access.server().dialect);
    const Result<QNetworkRequest> request =
        spoken.rows ? QNetworkRequest(access.server().base) : requestFor(access, endpoint, query, Format::Json);
    if (!request)
        return ready<RowCount>(failure(request.error()));
    const QString url = displayUrl(request->url());
    const auto flow = std::make_shared<RowFlow<Record>>(
        url, query, unsupportedFilters(access.server(), endpoint, query), std::move(take), stop);
    const FeedRows feed = [flow](const QByteArray &piece) { return flow->feed(piece); };
    const auto fed = spoken.rows ? spoken.rows(http, access, {endpoint, query, feed, std::move(stop)})
                                 : feedList(http, *request, feed);
    // Every server can list its collections.
    const bool mayBeBlank = spoken.allowsEmptyBody && endpoint != Endpoint::Collections;
    return mapOnPool<RowCount>(fed, [flow, url, mayBeBlank]() -> Result<RowCount> {
        auto count = flow->finish();
        if (count && count->isBlank && !mayBeBlank)
            return failure(
                Error::Kind::BadAnswer,
                english<QT_TRANSLATE_NOOP("Reasons", "The answer is empty: not even an empty list arrived.")>(),
                {.url = url});
        return count;
    });
}

#define TCIA_ROWS_OF(Record)                                                                                           \
    template QFuture<Result<RowCount>> eachRow<Record>(HttpClient &, const ServerAccess &, Endpoint, const Query &,    \
                                                       std::function<void(QList<Record> &&)>, std::stop_token);
TCIA_ROWS_OF(Patient)
TCIA_ROWS_OF(Study)
TCIA_ROWS_OF(Series)
TCIA_ROWS_OF(SeriesSize)
TCIA_ROWS_OF(CollectionDescription)
TCIA_ROWS_OF(CollectionCount)
#undef TCIA_ROWS_OF

} // namespace tcia::archive
