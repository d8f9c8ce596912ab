// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>

#include <memory>

class QNetworkAccessManager;

namespace tcia::archive {

//! Creates a network access manager that uses the system's proxy (never for this machine) and follows redirects only
//! within one server, so that keys are not sent elsewhere. Create it on the thread that uses it.
std::unique_ptr<QNetworkAccessManager> makeNetwork();

//! Attribute of a request: the SHA-256 (hexadecimal) of a certificate that is accepted though no authority vouches for
//! it, see Server::certificate.
inline constexpr auto pinnedCertificate = QNetworkRequest::Attribute(QNetworkRequest::User + 8);

//! True for localhost and loopback addresses.
bool isThisMachine(const QString &host);

} // namespace tcia::archive
