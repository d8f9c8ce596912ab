// SPDX-License-Identifier: Apache-2.0
#include "core/platform/symboliclink.h"

namespace tcia::platform {

std::error_code makeSymbolicLink(const QString &, const QString &)
{
    return std::make_error_code(std::errc::function_not_supported);
}

} // namespace tcia::platform
