// SPDX-License-Identifier: Apache-2.0
#include "archive/rowrequest.h"

#include "archive/answermap.h"
#include "archive/httpclient.h"
#include "archive/requestbuilder.h"
#include "archive/rowflow.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

template <typename Record>
QFuture<Result<RowCount>> eachRow(HttpClient &http, const ServerAccess &access, Endpoint endpoint, const Query &query,
                                  std::function<void(QList<Record> &&)> take, std::stop_token stop)
{
    const auto request = requestFor(access, endpoint, query, Format::Json);
    if (!request)
        return ready<RowCount>(failure(request.error()));
    const QString url = displayUrl(request->url());
    const auto flow = std::make_shared<RowFlow<Record>>(
        url, query, unsupportedFilters(access.server(), endpoint, query), std::move(take), std::move(stop));
    // Every server can list its collections.
    const bool mayBeBlank = dialect(access.server().dialect).allowsEmptyBody && endpoint != Endpoint::Collections;
    return mapOnPool<RowCount>(
        http.get(*request, [flow](const QByteArray &piece) { return flow->feed(piece); }),
        [flow, url, mayBeBlank](const Answer &) -> Result<RowCount> {
            auto count = flow->finish();
            if (count && count->isBlank && !mayBeBlank)
                return failure(
                    Error::Kind::BadAnswer,
                    english<QT_TRANSLATE_NOOP("Reasons", "The answer is empty: not even an empty list arrived.")>(),
                    {.url = url});
            return count;
        });
}

template QFuture<Result<RowCount>> eachRow<Patient>(HttpClient &, const ServerAccess &, Endpoint, const Query &,
                                                    std::function<void(QList<Patient> &&)>, std::stop_token);
template QFuture<Result<RowCount>> eachRow<Study>(HttpClient &, const ServerAccess &, Endpoint, const Query &,
                                                  std::function<void(QList<Study> &&)>, std::stop_token);
template QFuture<Result<RowCount>> eachRow<Series>(HttpClient &, const ServerAccess &, Endpoint, const Query &,
                                                   std::function<void(QList<Series> &&)>, std::stop_token);
template QFuture<Result<RowCount>> eachRow<SeriesSize>(HttpClient &, const ServerAccess &, Endpoint, const Query &,
                                                       std::function<void(QList<SeriesSize> &&)>, std::stop_token);

} // namespace tcia::archive
