// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace tcia::archive {

//! Sends a request, a GET or with a body a POST. The reply stays compressed, for Qt would decompress it badly (see
//! ContentDecoder), and certificates are checked as the request says (certificate.h).
QNetworkReply *sendRequest(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body);

} // namespace tcia::archive
