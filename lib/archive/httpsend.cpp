// SPDX-License-Identifier: Apache-2.0
#include "archive/httpsend.h"

#include "archive/certificate.h"
#include "archive/contentdecoder.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tcia::archive {

QNetworkReply *sendRequest(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body)
{
    if (!request.hasRawHeader("Accept-Encoding"))                 // a request may want the bytes as they are stored
        request.setRawHeader("Accept-Encoding", acceptedCodings); // with an explicit one Qt does not decompress
    QNetworkReply *const reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    checkCertificate(*reply);
    return reply;
}

void endReply(QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::NoError)
        return reply.abort();
    Q_EMIT reply.finished();
}

} // namespace tcia::archive
