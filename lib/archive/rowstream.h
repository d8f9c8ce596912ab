// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/result.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <stop_token>

namespace tcia::archive {

class HttpClient;
class ServerAccess;

//! Takes the next piece of one JSON list of rows, whose keys are those of core/fields.h. Runs on the pool, one call at
//! a time; an error ends the stream.
using FeedRows = std::function<Result<void>(const QByteArray &piece)>;

//! What is asked, and who takes the rows.
struct RowRequest
{
    Endpoint endpoint;
    Query query;
    FeedRows feed;
    std::stop_token stop {};
};

//! How a dialect gets the rows of a question: it requests them from the server and feeds them as one list. The future
//! ends after the last piece. Called on the client's thread.
using RowStream = QFuture<Result<void>> (*)(HttpClient &http, const ServerAccess &access, const RowRequest &request);

} // namespace tcia::archive
