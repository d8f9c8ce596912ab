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

//! Whether the address that a manifest names for its downloads is one of this server's. Its path does not count, nor a
//! port that it does not give: older manifests name the same host in other ways.
bool isAddressOf(const Server &server, const QUrl &named);

//! The first server that has such an address; null if there is none.
const Server *findByAddress(const QList<Server> &servers, const QUrl &named);

//! A server as named by a folder, which is untrusted: without permissions that only the user may grant.
Server withoutPermissions(Server server);

} // namespace tcia::archive
