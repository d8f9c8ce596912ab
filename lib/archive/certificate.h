// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QNetworkReply;

namespace tcia::archive {

//! Accepts the certificate that the user confirmed (see pinnedCertificate) although no authority vouches for it, and no
//! other. Call it as soon as there is a reply.
void checkCertificate(QNetworkReply &reply);

//! The SHA-256 of a certificate that was not trusted; empty if there was none.
QString untrustedCertificate(const QNetworkReply &reply);

} // namespace tcia::archive
