// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <optional>

namespace tcia::archive {

//! The one of the user's servers that is at the same address and speaks the same dialect, of the same name where there are several.
//! None: the user does not have this server, so that none of the user's keys is for it.
std::optional<Server> findSame(const QList<Server> &servers, const Server &named);

//! The first of that name or short name, letters' case aside; null: there is none.
const Server *findNamed(const QList<Server> &servers, const QString &name);

//! A server as a folder names it, which may come from anywhere: without what only its user may allow.
Server withoutPermissions(Server server);

} // namespace tcia::archive
