// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/session.h"

namespace tcia::cli {

//! Whether a query that failed so often may be sent again: to a busy server as often as transfers are retried, after a
//! failed connection once. Says so, and waits until the next attempt is due.
bool mayAskAgain(Session &session, const Error &error, int failures);

//! The answer of the query that `request` sends, repeatedly if that may help.
template <typename Request>
auto ask(Session &session, Request request) -> decltype(request().result())
{
    for (int failures = 0;;) {
        auto answer = session.await(request());
        if (answer || !mayAskAgain(session, answer.error(), ++failures))
            return answer;
    }
}

} // namespace tcia::cli
