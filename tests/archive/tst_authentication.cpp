// SPDX-License-Identifier: Apache-2.0
// How a key is sent, and which certificates are accepted, over real sockets.
#include "archive/archive.h"
#include "archive/knownserver.h"
#include "archive/requestbuilder.h"
#include "core/redactor.h"
#include "core/text.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

// Of this test alone, signed by itself, for a hundred years.
constexpr auto keyPem = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgbUXcivvUecuhsrbn
6+OPCqISgckx87F1pR8wjNNYrb2hRANCAATsJT+AOvYQFv+FQ3nUZECs/TqXkQ0r
r24/MsLUEN2Wl/74ve0kfVAA/G8bMS9GMUgevdl7E5P9IzD74758+0t1
-----END PRIVATE KEY-----
)";
constexpr auto certificatePem = R"(-----BEGIN CERTIFICATE-----
MIIBojCCAUmgAwIBAgIUR5glxdsL1J3bG0T9yiVQdPbrmrkwCgYIKoZIzj0EAwIw
JjEkMCIGA1UEAwwbVGVzdCBzZXJ2ZXIgb2YgVENJQSBCcm93c2VyMCAXDTI2MTEz
MDA3NDYzOVoYDzIxMjYxMTA2MDc0NjM5WjAmMSQwIgYDVQQDDBtUZXN0IHNlcnZl
ciBvZiBUQ0lBIEJyb3dzZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATsJT+A
OvYQFv+FQ3nUZECs/TqXkQ0rr24/MsLUEN2Wl/74ve0kfVAA/G8bMS9GMUgevdl7
E5P9IzD74758+0t1o1MwUTAdBgNVHQ4EFgQUUqsRrSPz/i3VaJfcEhCA/yiZ+2sw
HwYDVR0jBBgwFoAUUqsRrSPz/i3VaJfcEhCA/yiZ+2swDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNHADBEAiB0trk/PPUFkvol7J1hABuip7du9vU9urO4VOK9
KwNt4gIgBu1amAWL6iKQXV0ViveKpVpKgcxx/RZHGYt4pOpyfPI=
-----END CERTIFICATE-----
)";

//! An https server that answers everything with an empty list.
class TlsServer : public QSslServer
{
public:
    TlsServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(QByteArray(keyPem), QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(QByteArray(certificatePem)));
        setSslConfiguration(configuration);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *const socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    if (!socket->readAll().endsWith("\r\n\r\n"))
                        return;
                    ++requests;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
                });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen");
    }

    Server server(const QString &certificate = {}) const
    {
        return {.name = u"tls"_s,
                .base = QUrl(u"https://127.0.0.1:%1/web"_s.arg(serverPort())),
                .dialect = DialectId::DicomWeb,
                .certificate = certificate};
    }

    int requests = 0;
};

} // namespace

class AuthenticationTest : public QObject
{
    Q_OBJECT

    static QHash<QByteArray, QByteArray> headersWith(Authentication authentication, const QString &key)
    {
        FakeServer fake([](const FakeServer::Request &) { return FakeServer::reply(200, "application/json", "[]"); });
        Archive archive(ServerAccess({.name = u"x"_s,
                                      .base = fake.url(u"/web"_s),
                                      .dialect = DialectId::DicomWeb,
                                      .authentication = authentication},
                                     key));
        if (!answerOf(archive.studies()))
            qFatal("no answer");
        return fake.requests().first().headers;
    }

private Q_SLOTS:
    void refusedLogins_data()
    {
        QTest::addColumn<Authentication>("sent");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Authentication sent, const QString &key, const char *challenge,
                            const QString &words) {
            QTest::newRow(name) << sent << key << QByteArray(challenge) << words;
        };
        row("password", Authentication::Basic, u"me:secret"_s, "Basic realm=\"PACS\"", u"the name or the password"_s);
        row("token", Authentication::Bearer, u"abc"_s, "Bearer error=\"invalid_token\"", u"refused the token"_s);
        row("expired", Authentication::Bearer, u"abc"_s,
            "Bearer error=\"invalid_token\", error_description=\"The access token expired\"", u"has expired: get"_s);
        row("key", Authentication::ApiKey, u"abc"_s, "", u"refused the API key"_s);
        row("nothing", Authentication::ApiKey, {}, "", u"a login or a key"_s);
        row("no password", Authentication::Basic, {}, "Basic realm=\"PACS\"", u"a name and a password, and none"_s);
        row("no token", Authentication::Bearer, {}, "Bearer", u"a token, and none"_s);
        row("another way", Authentication::Basic, u"me:secret"_s, "Bearer", u"change how you log in"_s);
        row("the other way", Authentication::Bearer, u"abc"_s, "Basic realm=\"x\"", u"change how you log in"_s);
    }

    // By what was sent and what the server says that it wants.
    void refusedLogins()
    {
        QFETCH(Authentication, sent);
        QFETCH(QString, key);
        QFETCH(QByteArray, challenge);
        QFETCH(QString, words);
        FakeServer server([challenge](const FakeServer::Request &) {
            return FakeServer::reply(401, "text/plain", "Unauthorized",
                                     challenge.isEmpty() ? QByteArray() : "WWW-Authenticate: " + challenge + "\r\n");
        });
        Archive archive(
            {{.name = u"pacs"_s, .base = server.url(u"/web"_s), .dialect = DialectId::DicomWeb, .authentication = sent},
             key});
        const auto answer = answerOf(archive.studies());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::KeyRefused);
        QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
    }

    void wantedClientCertificate()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(
                400, "text/html",
                "<html><body><h1>400 Bad Request</h1>No required SSL certificate was sent</body></html>");
        });
        Archive archive(Server {.name = u"pacs"_s, .base = server.url(u"/web"_s), .dialect = DialectId::DicomWeb});
        const auto answer = answerOf(archive.studies());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::KeyRefused);
        QVERIFY2(answer.error().detail.contains("client certificate"_L1), qPrintable(answer.error().detail));
    }

    void headers()
    {
        QCOMPARE(headersWith(Authentication::Basic, u"ann:open sesame"_s).value("authorization"),
                 "Basic " + "ann:open sesame"_ba.toBase64());
        QCOMPARE(headersWith(Authentication::Bearer, u"a.b.c-token"_s).value("authorization"), "Bearer a.b.c-token"_ba);
        QCOMPARE(headersWith(Authentication::ApiKey, u"some-api-key"_s).value("api_key"), "some-api-key"_ba);
        QVERIFY(!headersWith(Authentication::Basic, {}).contains("authorization"));
    }

    void secretsAreNotShown()
    {
        headersWith(Authentication::Basic, u"ann:secret-of-ann"_s);
        QVERIFY(!redacted(u"user ann:secret-of-ann"_s).contains(u"secret-of-ann"_s));
        QVERIFY(!redacted(u"password secret-of-ann"_s).contains(u"secret-of-ann"_s));
        const QString encoded = QString::fromLatin1("ann:secret-of-ann"_ba.toBase64());
        QVERIFY(!redacted(u"Authorization: Basic "_s + encoded).contains(encoded));
    }

    void isNotSentInClear()
    {
        const Server server {.name = u"x"_s,
                             .base = QUrl(u"http://pacs.example.org/web"_s),
                             .dialect = DialectId::DicomWeb,
                             .authentication = Authentication::Basic};
        const auto request = requestBelow(ServerAccess(server, u"ann:secret"_s), u"studies"_s);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::Usage);
        Server allowed = server;
        allowed.keyInClear = true;
        QVERIFY(requestBelow(ServerAccess(allowed, u"ann:secret"_s), u"studies"_s));
    }

    void isStored()
    {
        const Server server {.name = u"x"_s,
                             .base = QUrl(u"https://pacs.example.org/web"_s),
                             .dialect = DialectId::DicomWeb,
                             .authentication = Authentication::Bearer,
                             .certificate = QString(64, u'a')};
        const auto stored = serverFromJson(toJson(server));
        QVERIFY(stored);
        QCOMPARE(*stored, server);
        QVERIFY2(withoutPermissions(server).certificate.isEmpty(), "a folder cannot vouch for a certificate");
    }

    void fingerprints()
    {
        const QString plain = QString(u"0123456789abcdef"_s).repeated(4);
        QCOMPARE(fingerprintFrom(plain), plain);
        QString written;
        for (qsizetype i = 0; i < plain.size(); i += 2)
            written += (written.isEmpty() ? QString() : u":"_s) + plain.mid(i, 2).toUpper();
        QCOMPARE(fingerprintFrom(written), plain);
        QVERIFY(fingerprintFrom(plain.chopped(1)).isEmpty());
        QVERIFY(fingerprintFrom(plain.chopped(1) + u'g').isEmpty());
    }

    // Only the certificate that was confirmed, and what it is without that is said.
    void certificates()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here.");
        TlsServer tls;
        const QString shown =
            QString::fromLatin1(QSslCertificate(QByteArray(certificatePem)).digest(QCryptographicHash::Sha256).toHex());
        {
            Archive unknown(tls.server());
            const auto refused = answerOf(unknown.studies());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Certificate);
            QCOMPARE(refused.error().certificate, shown);
            QVERIFY2(text::of(refused.error()).contains(shown), "so that it can be confirmed and pinned");
        }
        {
            Archive other(tls.server(QString(64, u'0')));
            const auto refused = answerOf(other.studies());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Certificate);
        }
        QCOMPARE(tls.requests, 0);
        Archive confirmed(tls.server(shown));
        const auto answer = answerOf(confirmed.studies());
        QVERIFY2(answer, answer ? "" : qPrintable(text::of(answer.error())));
        QCOMPARE(tls.requests, 1);
    }
};

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "tst_authentication.moc"
