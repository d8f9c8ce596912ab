// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/ask.h"

#include "cli/output/tr.h"
#include "core/retrypolicy.h"
#include "core/text.h"

namespace tcia::cli {

bool mayAskAgain(Session &session, const Error &error, int failures)
{
    constexpr qint64 longestMs = 60'000; // who asks for more is better asked another time
    const bool mayPass = error.kind == Error::Kind::Busy || error.kind == Error::Kind::Offline;
    const RetryPolicy policy = RetryPolicy::of(session.options().retries);
    if (!mayPass || !policy.mayRetry(failures) || session.interrupt().happened())
        return false;
    if (error.kind == Error::Kind::Offline && failures > 1) // more likely a wrong address than an outage that passes
        return false;
    const qint64 delayMs = policy.delayMs(error, failures);
    if (delayMs > longestMs)
        return false;
    constexpr qint64 second = 1000;
    session.note(text::of(error));
    session.note(Tr::tr("Asking again in %n seconds.", nullptr, int((delayMs + second - 1) / second)));
    QPromise<void> never;
    never.start();
    waitFor(never.future(), session.interrupt(), int(delayMs));
    return !session.interrupt().happened();
}

} // namespace tcia::cli
