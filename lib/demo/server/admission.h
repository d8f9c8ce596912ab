// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <optional>
#include <string>

namespace tcia::demo {

//! The reason to refuse a request; empty if it is allowed. Web pages must not reach the server under their own host
//! name (DNS rebinding: Host must be this machine) nor change anything through a browser (modifying requests must not
//! come from another origin, and GET ones from no browser at all, because images and links use GET).
std::optional<std::string> refusalOf(const httplib::Request &request);

} // namespace tcia::demo
