// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QNetworkRequest;

namespace tcia::archive {

//! What a server wants that answered 401, as the detail of an Error: by the login that was sent with the request and
//! by `challenge`, the answer's WWW-Authenticate (RFC 7235, RFC 6750).
QString wordsForRefusedLogin(const QNetworkRequest &request, const QByteArray &challenge);

//! Whether a server's words or an error of TLS say that the user's own certificate is missing, which the program has no
//! way to send.
bool wantsClientCertificate(const QString &words);

//! The detail of such an error.
QString wordsForClientCertificate();

} // namespace tcia::archive
