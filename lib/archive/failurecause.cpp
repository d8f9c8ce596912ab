// SPDX-License-Identifier: Apache-2.0
#include "archive/failurecause.h"

namespace tcia::archive {

FailureCause causeOf(const Error &error, bool anyArrived)
{
    using enum Error::Kind;
    constexpr int internalError = 500; // archives answer this for a series they cannot pack
    switch (error.kind) {
    case Busy:
    case Certificate:
    case KeyRefused: return FailureCause::Server;
    case Offline:
    case Timeout: return anyArrived ? FailureCause::Either : FailureCause::Server;
    case Server: return error.httpStatus == internalError ? FailureCause::Either : FailureCause::Server;
    case BadAnswer: // rows that cannot be used, of one collection
    case BadArchive:
    case Truncated:
    case Incomplete: return FailureCause::Either;
    default: return FailureCause::None;
    }
}

} // namespace tcia::archive
