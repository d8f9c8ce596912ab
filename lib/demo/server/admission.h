// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <httplib.h>

#include <optional>
#include <string>

namespace tcia::demo {

//! Why a request is refused; none for one that is served. A page of the web must neither reach the server under a name of its own
//! (DNS rebinding: the Host has to be this machine) nor have a browser change anything (requests that do must not come from a page
//! of another origin, and with GET from no browser at all, for an image or a link on a page asks with that).
std::optional<std::string> refusalOf(const httplib::Request &request);

} // namespace tcia::demo
