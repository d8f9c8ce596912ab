// SPDX-License-Identifier: Apache-2.0
#include "archive/httpsend.h"

#include "archive/certificate.h"
#include "archive/contentdecoder.h"

#include <QEvent>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tcia::archive {

namespace {

//! Drops the calls of other threads into its parent.
class CallsDropped final : public QObject
{
public:
    explicit CallsDropped(QObject &from) : QObject(&from) { from.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::MetaCall; }
};

} // namespace

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
    new CallsDropped(reply);
    if (reply.error() == QNetworkReply::NoError)
        return reply.abort();
    Q_EMIT reply.finished();
}

} // namespace tcia::archive
