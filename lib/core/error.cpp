// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

namespace tcia {

bool isDamage(Error::Kind kind)
{
    using enum Error::Kind;
    return kind == BadArchive || kind == Truncated || kind == Incomplete;
}

bool isTransient(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case Offline:
    case Timeout:
    case Busy:
    case Server:
    case BadAnswer:
    case BadArchive:
    case Truncated:
    case Incomplete: return true;
    case Cancelled:
    case Certificate:
    case KeyRefused:
    case Forbidden:
    case NotFound:
    case BadRequest:
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

} // namespace tcia
