// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

namespace tcia::desktop {

//! The time stamp of the oldest shown content; invalid: none is shown.
QDateTime oldestContent(const catalog::Catalog &catalog);

//! "Offline. This is what was known on 28 November, 09:14." Empty while the server answers or nothing is known of it.
QString offlineWords(session::ServerSession &session);

} // namespace tcia::desktop
