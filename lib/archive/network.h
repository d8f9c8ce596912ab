// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QNetworkAccessManager;
class QString;

namespace tcia::archive {

//! Creates a network access manager that uses the system's proxy (never for this machine) and follows redirects only
//! within one server, so that keys are not sent elsewhere. Create it on the thread that uses it.
std::unique_ptr<QNetworkAccessManager> makeNetwork();

//! True for localhost and loopback addresses.
bool isThisMachine(const QString &host);

} // namespace tcia::archive
