// SPDX-License-Identifier: Apache-2.0
#include "archive/certificate.h"

#include "archive/network.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace tcia::archive {

namespace {

constexpr auto property = "untrustedCertificate";

} // namespace

void checkCertificate(QNetworkReply &reply)
{
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply](const QList<QSslError> &errors) {
        QSslCertificate shown = reply.sslConfiguration().peerCertificate();
        if (shown.isNull() && !errors.isEmpty())
            shown = errors.first().certificate();
        if (shown.isNull())
            return;
        const QString fingerprint = QString::fromLatin1(shown.digest(QCryptographicHash::Sha256).toHex());
        reply.setProperty(property, fingerprint);
        if (fingerprint == reply.request().attribute(pinnedCertificate).toString())
            reply.ignoreSslErrors(errors);
    });
}

QString untrustedCertificate(const QNetworkReply &reply) { return reply.property(property).toString(); }

} // namespace tcia::archive
