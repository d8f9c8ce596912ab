// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "archive/rowcount.h"
#include "archive/serveraccess.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

#include <functional>
#include <stop_token>

namespace tcia::archive {

class HttpClient;

//! Requests the rows of an endpoint and streams them like Archive::eachSeries(). BadAnswer for an empty body where
//! the dialect answers an empty list otherwise. On the client's thread; `take` runs on the pool. Record: Patient,
//! Study, Series, SeriesSize, CollectionDescription, CollectionCount.
template <typename Record>
QFuture<Result<RowCount>> eachRow(HttpClient &http, const ServerAccess &access, Endpoint endpoint, const Query &query,
                                  std::function<void(QList<Record> &&)> take, std::stop_token stop = {});

} // namespace tcia::archive
