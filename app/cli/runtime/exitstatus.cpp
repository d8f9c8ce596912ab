// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/exitstatus.h"

namespace tcia::cli {

bool isServerFault(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Offline:
    case Timeout:
    case Certificate:
    case KeyRefused:
    case Forbidden:
    case BadRequest:
    case Busy:
    case Server:
    case BadAnswer: return true;
    case NotFound: // a missing path, not an unknown ID
        return error.httpStatus != 0;
    case Cancelled:
    case BadArchive:
    case Truncated:
    case Incomplete:
    case Disk:
    case NoSpace:
    case Database:
    case Usage:
    case PowerLost:
    case Memory:
    case Internal: return false;
    }
    return false;
}

Exit exitFor(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return Exit::Interrupted;
    if (error.kind == Error::Kind::Usage)
        return Exit::Usage;
    return isServerFault(error) ? Exit::Network : Exit::Incomplete;
}

} // namespace tcia::cli
