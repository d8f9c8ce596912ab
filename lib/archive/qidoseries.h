// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/qido.h"
#include "archive/query.h"

namespace tcia::archive {

//! What matches of a query a server is asked for at a level. It may ignore them, so the answer is filtered all the
//! same.
QidoSearch studiesSearch(const Query &query);

//! Searches series, each with the attributes of its patient and study: in one list where the server has one, else study
//! by study. Call it on the client's thread.
QFuture<Result<QidoFound>> searchSeries(HttpClient &http, const ServerAccess &access, const Query &query,
                                        TakeDatasets take, std::stop_token stop = {});

//! Searches one series with its number of images, which is counted where the server does not announce it.
QFuture<Result<QidoFound>> searchCounted(HttpClient &http, const ServerAccess &access, const Query &query,
                                         TakeDatasets take, std::stop_token stop = {});

} // namespace tcia::archive
