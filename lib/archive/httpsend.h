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

//! Stops a reply, which is finished then. Qt has set the error with the header of an answer such as 404, and complains
//! about an abort, which would set another one: such a reply only counts as finished, and ends when it is deleted. What
//! Qt's network thread still reports to the reply is dropped: it may have seen the connection fail already, which would
//! set an error after that of the abort.
void endReply(QNetworkReply &reply);

} // namespace tcia::archive
