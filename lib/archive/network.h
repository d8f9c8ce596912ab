// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QNetworkAccessManager;
class QString;

namespace tcia::archive {

//! A network access manager as this program wants it: the system's proxy, but never for this machine itself, and redirects only
//! within one server, so that a key goes nowhere else. Make it on the thread that will use it.
std::unique_ptr<QNetworkAccessManager> makeNetwork();

//! True for a host that is this machine: localhost or a loopback address.
bool isThisMachine(const QString &host);

} // namespace tcia::archive
