// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QHostAddress>
#include <QString>

#include <functional>

//! Who can reach a host.
namespace tcia::archive {

//! From where a host can be reached, the widest first.
enum class Reach { World, PrivateNetwork, ThisMachine };

//! Of a host as QUrl::host() gives it: a name, or an address without brackets. A name is of the world unless it is
//! localhost or below it: none is looked up. A pure function.
Reach reachOf(const QString &host);

//! The addresses of a name; none if there is no such name.
using HostLookup = std::function<QFuture<QList<QHostAddress>>(const QString &name)>;

//! Asks the system. Qt keeps the answer for a minute, so that a request that follows goes to the same addresses. Call
//! it on a thread with an event loop.
QFuture<QList<QHostAddress>> lookUpHost(const QString &name);

//! The narrowest reach of a host and of all addresses that its name has now. Offline if it has none, because it may
//! have one a moment later; but of the world where a proxy is used, which finds the address itself. On the context's
//! thread.
QFuture<Result<Reach>> reachNow(const QString &host, QObject *context, const HostLookup &lookUp = lookUpHost);

} // namespace tcia::archive
