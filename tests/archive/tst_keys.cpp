// SPDX-License-Identifier: Apache-2.0
// An API key over real sockets: where it is sent, and where it is not shown.
#include "archive/serieslookup.h"
#include "archive/testdownload.h"
#include "core/text.h"
#include "support/waiting.h"

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsSentAsHeaderByDefault()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, "[]"); });
        Archive inHeader({serverAt(server.url(u"/services/v2"_s), DialectId::Legacy), u"s3cr+t"_s});
        answerOf(inHeader.collections());
        QCOMPARE(server.requests().last().headers.value("api_key"), QByteArray("s3cr+t"));
        QVERIFY(!server.requests().last().target.contains("s3cr"));
        Archive inQuery({serverAt(server.url(u"/services/v2"_s), DialectId::Legacy, true), u"s3cr+t"_s});
        answerOf(inQuery.collections());
        QVERIFY(!server.requests().last().headers.contains("api_key"));
        QVERIFY(server.requests().last().target.endsWith("&api_key=s3cr%2Bt"));
    }

    void keyIsInNoErrorAndNoRedirect()
    {
        FakeServer elsewhere([](const FakeServer::Request &) { return FakeServer::reply(200, json, "[]"); });
        FakeServer server([&](const FakeServer::Request &request) {
            return request.target.contains("getPatient")
                       ? FakeServer::reply(302, json, "", "Location: " + elsewhere.url(u"/x"_s).toEncoded() + "\r\n")
                       : FakeServer::reply(500, "text/plain", "no luck with key s3cr+t at ?api_key=s3cr%2Bt");
        });
        for (const bool inQuery : {false, true}) {
            Archive archive({serverAt(server.url(u"/services/v2"_s), DialectId::Legacy, inQuery), u"s3cr+t"_s});
            const auto failed = answerOf(archive.collections());
            QVERIFY(!failed);
            QVERIFY2(!text::of(failed.error()).contains(u"s3cr"), qPrintable(text::of(failed.error())));
            const auto redirected = answerOf(archive.patients());
            QVERIFY(!redirected);
            QVERIFY2(!text::of(redirected.error()).contains(u"s3cr"), qPrintable(text::of(redirected.error())));
        }
        QVERIFY(elsewhere.requests().isEmpty());
    }

    // Answers that repeat the request with its key: any kind of page, any spelling, any way of sending the key.
    void echoedRequestsShowNoKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("HTML that is no list")
            << 200 << QByteArray("text/html") << QByteArray("<html><body>You asked with @</body></html>");
        QTest::newRow("text that is no list") << 200 << QByteArray(json) << QByteArray("sorry, @");
        QTest::newRow("JSON error") << 500 << QByteArray(json) << QByteArray("{\"message\": \"no @\"}");
        QTest::newRow("text error") << 403 << QByteArray("text/plain") << QByteArray("GET /x?api_key=@&y");
        QTest::newRow("a page that is cut inside the key")
            << 500 << QByteArray("text/html")
            << "<p>" + QByteArray("<b></b>").repeated(2340).first(16 * 1024 - 10) + "@";
    }

    void echoedRequestsShowNoKey()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, page);
        const QString key = u"s3cr+t/Kéy with blank"_s;
        const QByteArray encoded = QUrl::toPercentEncoding(key);
        for (const QByteArray &spelling :
             {key.toUtf8(), key.toLatin1(), encoded, encoded.toLower(), QByteArray(encoded).replace("%20", "+"),
              key.toUpper().toUtf8(), key.toUtf8().toBase64()}) {
            FakeServer server([&](const FakeServer::Request &) {
                return FakeServer::reply(status, type, QByteArray(page).replace('@', spelling));
            });
            Archive archive({serverAt(server.url(u"/v4"_s), DialectId::NbiaV4), key});
            const auto listed = answerOf(archive.series({.collection = u"C"_s}));
            const auto named = answerOf(archive.collections());
            const auto described = answerOf(archive.metadata(Endpoint::Series));
            const auto image = download(server, DialectId::NbiaV4, {}, key).result;
            for (const Error &error :
                 {listed ? Error() : listed.error(), named ? Error() : named.error(), image ? Error() : image.error()})
                for (const QString &text : {error.detail, error.context.url, error.serverText}) {
                    QVERIFY2(!text.contains(u"s3cr"_s, Qt::CaseInsensitive), qPrintable(text));
                    QVERIFY2(!text.contains(QString::fromLatin1(spelling.first(5)), Qt::CaseInsensitive),
                             qPrintable(text));
                }
            QVERIFY(!listed && !named && !image);
        }
    }

    void aKeyThatRowsRepeatIsNotShown()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json,
                                     R"([{"PatientId":"s3cr+t-0123456789","PatientName":"with S3CR+t-0123456789"},)"
                                     R"({"PatientId":"P2","PatientName":"?api_key=s3cr%2Bt%2D0123456789"}])");
        });
        Archive archive({serverAt(server.url(u"/services/v2"_s), DialectId::Legacy), u"s3cr+t-0123456789"_s});
        const auto patients = answerOf(archive.patients());
        QVERIFY(patients);
        QCOMPARE(patients->size(), 2);
        for (const Patient &patient : *patients) {
            const QString shown = patient.patientId + patient.patientName;
            QVERIFY2(!shown.contains(u"s3cr"_s), qPrintable(shown));
        }
        QCOMPARE(patients->last().patientId, u"P2"_s);
    }

    // A short key may be a word of the data, which stays as it is.
    void aKeyThatIsAWordChangesNoRow()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json, R"([{"PatientId":"demo-1","PatientName":"Demo^Key"}])");
        });
        Archive archive({serverAt(server.url(u"/services/v2"_s), DialectId::Legacy), u"demo"_s});
        const auto patients = answerOf(archive.patients());
        QVERIFY(patients && patients->size() == 1);
        QCOMPARE(patients->first().patientId, u"demo-1"_s);
        QCOMPARE(patients->first().patientName, u"Demo^Key"_s);
    }

    // Over http to another machine only where the user allowed it; nothing is sent otherwise.
    void keyOverHttpOnlyToThisMachine()
    {
        const auto error = [](const QString &base, bool allowed) {
            Server server = serverAt(QUrl(base), DialectId::NbiaV4);
            server.keyInClear = allowed;
            const auto request = imageRequestFor({server, u"s3cr+t"_s}, u"1.2.3"_s, {});
            return request ? QString() : request.error().detail;
        };
        for (const auto &here : {u"http://127.0.0.1:8/v4"_s, u"http://localhost/v4"_s, u"http://[::1]/v4"_s,
                                 u"http://127.3.2.1/v4"_s, u"https://archive.example.org/v4"_s})
            QCOMPARE(error(here, false), QString());
        for (const auto &there :
             {u"http://archive.example.org/v4"_s, u"http://192.168.1.5/v4"_s, u"http://localhost.example.org/v4"_s}) {
            QVERIFY2(error(there, false).contains(u"--allow-http-key"_s), qPrintable(there));
            QCOMPARE(error(there, true), QString());
            QVERIFY(imageRequestFor(serverAt(QUrl(there), DialectId::NbiaV4), u"1.2.3"_s, {})); // without a key
        }
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
