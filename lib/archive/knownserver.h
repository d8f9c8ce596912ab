// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <optional>

namespace tcia::archive {

//! The user's server with the same address and dialect, preferring the same name. Empty: the user does not have this
//! server, so none of the user's keys may be sent to it.
std::optional<Server> findSame(const QList<Server> &servers, const Server &named);

//! The first server of that name or short name, case-insensitive; null if there is none.
const Server *findNamed(const QList<Server> &servers, const QString &name);

//! A server as named by a folder, which is untrusted: without permissions that only the user may grant.
Server withoutPermissions(Server server);

} // namespace tcia::archive
