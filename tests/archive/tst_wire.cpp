// SPDX-License-Identifier: Apache-2.0
// Requests and failures over real sockets, against a server that knows nothing of this program.
#include "archive/httpclient.h"
#include "archive/serieslookup.h"
#include "archive/testdownload.h"
#include "core/async.h"
#include "core/text.h"
#include "support/waiting.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

// Made for this test; not trusted.
const QByteArray selfSignedKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTcpuv3ArlvVM+Aq2
gAaw7LO5MmVuvI1wGe7iaSQ+GJahRANCAAQOuHFn2fzj9LTlTK05uuYKYZ8jHtGy
lxnXhPWsv87UXAl6kYQUMEdC/e4v47yb6Ieoj6W5k2rWb6UIv54TfypV
-----END PRIVATE KEY-----
)";
const QByteArray selfSigned = R"(-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUZ4zvpbdh9H/MSBEKeWlt/oddqo4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzIxNDAxNloYDzIxMjYxMDMw
MjE0MDE2WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQOuHFn2fzj9LTlTK05uuYKYZ8jHtGylxnXhPWsv87UXAl6kYQUMEdC
/e4v47yb6Ieoj6W5k2rWb6UIv54TfypVo2QwYjAdBgNVHQ4EFgQUuzIhWKhcqN45
67jC0plTmpztlHgwHwYDVR0jBBgwFoAUuzIhWKhcqN4567jC0plTmpztlHgwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
IH6H5Nc6u37OehSS4OrwC85WBvRmRKRcUuJ0a4oafnIlAiBPPzspYZ3KlwWhs6KX
M9hUtOtTP7pP3qiEuAack/O4Ag==
-----END CERTIFICATE-----
)";

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("series");
        QTest::addColumn<QByteArray>("patients");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("legacy 2")
            << int(DialectId::Legacy) << u"/services/v2"_s
            << QByteArray("/services/v2/TCIA/query/getSeries?Collection=A%2BB%20%26%C3%BC&PatientID=p&format=json")
            << QByteArray("/services/v2/TCIA/query/getPatient?Collection=C&format=json")
            << QByteArray("/services/v2/SharedList/query/ContentsByName?name=my%20list-1&format=json")
            << QByteArray("/services/v2/TCIA/query/getImage?SeriesInstanceUID=1.2.3");
        QTest::newRow("legacy 4")
            << int(DialectId::Legacy) << u"/services/v4"_s
            << QByteArray(
                   "/services/v4/TCIA/query/getSeries?Collection=A%2BB%20%26%C3%BC&PatientID=p&Modality=CT&format=json")
            << QByteArray("/services/v4/TCIA/query/getPatient?Collection=C&format=json")
            << QByteArray("/services/v4/SharedList/query/ContentsByName?name=my%20list-1&format=json")
            << QByteArray("/services/v4/TCIA/query/getImage?SeriesInstanceUID=1.2.3");
        QTest::newRow("nbia 1")
            << int(DialectId::NbiaV1) << u"/nbia-api/services/v1"_s
            << QByteArray(
                   "/nbia-api/services/v1/getSeries?Collection=A%2BB%20%26%C3%BC&PatientID=p&Modality=CT&format=json")
            << QByteArray("/nbia-api/services/v1/getPatient?Collection=C&format=json")
            << QByteArray("/nbia-api/services/v1/getContentsByName?name=my%20list-1")
            << QByteArray("/nbia-api/services/v1/getImageWithMD5Hash?SeriesInstanceUID=1.2.3");
        QTest::newRow("nbia 4")
            << int(DialectId::NbiaV4) << u"/nbia-api/services/v4/"_s
            << QByteArray(
                   "/nbia-api/services/v4/getSeries?Collection=A%2BB%20%26%C3%BC&PatientID=p&Modality=CT&format=json")
            << QByteArray("/nbia-api/services/v4/getPatient?Collection=C&format=json")
            << QByteArray("/nbia-api/services/v1/getContentsByName?name=my%20list-1")
            << QByteArray("/nbia-api/services/v4/getImage?SeriesInstanceUID=1.2.3&NewFileNames=Yes&IncludeMD5=Yes");
    }

    void spelling()
    {
        QFETCH(int, dialect);
        QFETCH(QString, base);
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, "[]"); });
        const Server described = serverAt(server.url(base), DialectId(dialect));
        Archive archive(described);
        answerOf(archive.series({.collection = u"A+B &ü"_s, .patientId = u"p"_s, .modality = u"CT"_s}));
        answerOf(archive.patients({.collection = u"C"_s}));
        answerOf(archive.sharedList(u"my list-1"_s));
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto network = makeNetwork();
        ImageDownload image(*network, imagesOf(described, {}, true), sink, {});
        QVERIFY(QSignalSpy(&image, &ImageDownload::finished).wait());
        QList<QByteArray> targets;
        for (const auto &request : server.requests()) {
            QCOMPARE(request.method, QByteArray("GET"));
            targets << request.target;
        }
        QTEST(targets.value(0), "series");
        QTEST(targets.value(1), "patients");
        QTEST(targets.value(2), "list");
        QTEST(targets.value(3), "image");
    }

    void waitsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour") << QByteArray("3600") << 3'600;
        QTest::newRow("longer") << QByteArray("86401") << 3'600;
        QTest::newRow("the longest number") << QByteArray("2147483647") << 3'600;
        QTest::newRow("longer than that") << QByteArray("99999999999999999999999") << 3'600;
        QTest::newRow("before now") << QByteArray("-5") << 0;
        QTest::newRow("long ago") << QByteArray("-99999999999999999999999") << 0;
        QTest::newRow("a date long ago") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 0;
        QTest::newRow("a date far off") << QByteArray("Wed, 21 Oct 2099 07:28:00 GMT") << 3'600;
        QTest::newRow("nonsense") << QByteArray("soon") << 0;
    }

    void waitsAreBounded()
    {
        QFETCH(QByteArray, retryAfter);
        FakeServer server([&](const FakeServer::Request &) {
            return FakeServer::reply(503, json, "", "Retry-After: " + retryAfter + "\r\n");
        });
        Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV1));
        const auto rows = answerOf(archive.series());
        QVERIFY(!rows);
        QTEST(rows.error().retryAfter, "seconds");
    }

    void errorsAreClassified_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, int status, const QByteArray &body, Error::Kind kind,
                            const QString &words) { QTest::newRow(name) << status << body << int(kind) << words; };
        using enum Error::Kind;
        add("401 empty", 401, "", KeyRefused, {});
        add("403", 403, "no", Forbidden, u"no"_s);
        add("404", 404, "<html><body>Not <i>Found</i></body></html>", NotFound, u"Not Found"_s);
        add("471", 471,
            R"({"errorDescription":"d","detailedMessage":"Mandatory Attribute Missing : [SeriesInstanceUID]"})",
            BadRequest, u"Mandatory Attribute Missing : [SeriesInstanceUID]"_s);
        add("571", 571, R"({"errorDescription":"Execution of the Query API failed"})", Server,
            u"Execution of the Query API failed"_s);
        add("500 JSON", 500, R"({"errorMessage":"QueryEndpoint [x] not found"})", Server,
            u"QueryEndpoint [x] not found"_s);
        add("500 text", 500, "Server was not able to process your request\nnull", Server,
            u"Server was not able to process your request null"_s);
        add("400 text", 400, "A parameter, SeriesInstanceUID, is required for this API call.", BadRequest,
            u"A parameter, SeriesInstanceUID, is required for this API call."_s);
        add("400 not public", 400, "Image with given SeriesInstanceUID,1.2, is not in public domain.", Forbidden,
            u"Image with given SeriesInstanceUID,1.2, is not in public domain."_s);
        add("400 not granted", 400, "The user has not been granted the access to image", Forbidden,
            u"The user has not been granted the access to image"_s);
        add("entities in HTML", 500, "<p>Value &lt;none&gt; &amp; &amp;lt; of &quot;x&quot;&#39;s</p>", Server,
            u"Value <none> & &lt; of \"x\"'s"_s);
        add("entities in text", 500, "a < b, &lt;none&gt; &c", Server, u"a < b, <none> &c"_s);
        add("entities in JSON", 500, R"({"message":"1 &lt; 2 <b>"})", Server, u"1 < 2 <b>"_s);
        add("429", 429, "", Busy, {});
        add("503", 503, "", Busy, {});
        add("504", 504, "", Timeout, {});
        for (const int status : {201, 202, 203, 205, 206}) // a part of a list is not the list
            add(qPrintable(u"%1 with a row"_s.arg(status)), status, R"([{"SeriesInstanceUID":"1.2"}])", BadAnswer, {});
    }

    void errorsAreClassified()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeServer server(
            [&](const FakeServer::Request &) { return FakeServer::reply(status, json, body, "Retry-After: 7\r\n"); });
        Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV1));
        const auto rows = answerOf(archive.series());
        QVERIFY(!rows);
        QTEST(int(rows.error().kind), "kind");
        QTEST(rows.error().serverText, "words");
        QCOMPARE(rows.error().httpStatus, status);
        QCOMPARE(rows.error().retryAfter, 7);
        QVERIFY(rows.error().context.url.contains(u"getSeries"));
        // The same in place of a ZIP, where nothing of it may reach the disk.
        const DownloadOutcome image = download(server);
        QVERIFY(!image.result);
        QTEST(int(image.result.error().kind), "kind");
        QVERIFY(image.bytes.isEmpty());
    }

    void serverUnreachable()
    {
        QUrl gone;
        {
            FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {}; });
            gone = server.url(u"/v"_s);
        }
        Archive archive(serverAt(gone, DialectId::NbiaV1));
        const auto rows = answerOf(archive.collections());
        QCOMPARE(rows.error().kind, Error::Kind::Offline);
    }

    void invalidCertificate()
    {
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(selfSigned));
        configuration.setPrivateKey(QSslKey(selfSignedKey, QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Archive archive(
            {serverAt(QUrl(u"https://127.0.0.1:%1/v"_s.arg(server.serverPort())), DialectId::NbiaV1), u"s3cret"_s});
        const auto rows = answerOf(archive.collections());
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Certificate);
    }

    void silenceEndsAsTimeout()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::Reply {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{", true};
        });
        HttpClient client({.parallel = 1, .request = {.exchange = {.firstByteMs = 200, .stallMs = 200}}});
        const auto answer = answerOf(client.get(QNetworkRequest(server.url(u"/x"_s))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    }

    void cancelledListRequestReportsIt()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {{}, true}; });
        Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV1));
        const auto first = archive.collections();
        const auto second = archive.patients();
        const auto third = archive.series(); // waits for its turn
        QTRY_COMPARE(server.requests().size(), 2);
        archive.stop();
        QCOMPARE(answerOf(first).error().kind, Error::Kind::Cancelled);
        QCOMPARE(answerOf(second).error().kind, Error::Kind::Cancelled);
        QCOMPARE(answerOf(third).error().kind, Error::Kind::Cancelled);
    }

    void archiveMayBeDestroyedWithPendingRequests()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {{}, true}; });
        QFuture<Result<QStringList>> names;
        QFuture<Result<Series>> described;
        {
            Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV1));
            names = archive.collections();
            described = describeSeries(archive, u"1.2"_s);
            QTRY_COMPARE(server.requests().size(), 2);
        }
        QCOMPARE(answerOf(names).error().kind, Error::Kind::Cancelled);
        QCOMPARE(answerOf(described).error().kind, Error::Kind::Cancelled);
    }

    void anEmptyAnswerAboutASeriesIsConfirmed_data()
    {
        QTest::addColumn<int>("empty"); // number of empty answers of getSeries
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<int>("kind"); // -1: it is known
        constexpr int always = 1'000;
        QTest::newRow("once") << 1 << QByteArray(R"([{"TotalSizeInBytes":5,"ObjectCount":1}])") << -1;
        QTest::newRow("always, but it has a size")
            << always << QByteArray(R"([{"TotalSizeInBytes":5,"ObjectCount":1}])") << int(Error::Kind::BadAnswer);
        QTest::newRow("always, and it has none")
            << always << QByteArray(R"([{"ObjectCount":0}])") << int(Error::Kind::NotFound);
        QTest::newRow("always, without an error") << always << QByteArray() << int(Error::Kind::NotFound);
    }

    void anEmptyAnswerAboutASeriesIsConfirmed()
    {
        QFETCH(int, empty);
        QFETCH(QByteArray, size);
        for (const QByteArray &nothing : {QByteArray(), QByteArray("[]")}) {
            int left = empty;
            FakeServer server([&](const FakeServer::Request &request) {
                if (request.target.contains("getSeriesSize"))
                    return FakeServer::reply(200, json, size);
                return FakeServer::reply(
                    200, json, left-- > 0 ? nothing : QByteArray(R"([{"SeriesInstanceUID":"1.2","PatientID":"P"}])"));
            });
            Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV4));
            const auto described = answerOf(describeSeries(archive, u"1.2"_s));
            QTEST(described ? -1 : int(described.error().kind), "kind");
            QCOMPARE(described.has_value(), described && described->seriesUid == "1.2"_L1);
        }
    }

    void politeness()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, json, "[]"); });
        Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV1));
        QList<QFuture<Result<QStringList>>> requests;
        for (int i = 0; i < 40; ++i)
            requests << archive.collections();
        for (const auto &request : requests)
            QVERIFY(answerOf(request));
        QCOMPARE(server.requests().size(), 40);
        QVERIFY2(server.maxParallel() <= 3,
                 qPrintable(QString::number(server.maxParallel()))); // two, and one just closing
    }

    void hugeHeaders()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json, R"([{"Collection":"A"}])",
                                     "metadata: " + QByteArray(60'000, 'x') + "\r\n");
        });
        Archive archive(serverAt(server.url(u"/services/v2"_s), DialectId::Legacy));
        const auto names = answerOf(archive.collections());
        QVERIFY2(names, names ? "" : qPrintable(text::of(names.error())));
        QCOMPARE(*names, QStringList {u"A"_s});
    }

    void unsupportedFiltersAreAppliedLocally()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json, R"([{"SeriesInstanceUID":"1.1","Modality":"CT","Manufacturer":"GE"},
                {"SeriesInstanceUID":"1.2","Modality":"MR","Manufacturer":"GE"},{"SeriesInstanceUID":"1.3","Modality":"CT"}])");
        });
        Archive archive(serverAt(server.url(u"/services/v2"_s), DialectId::Legacy));
        const auto rows = answerOf(
            archive.series({.collection = u"C"_s, .patientId = u"P"_s, .modality = u"CT"_s, .manufacturer = u"GE"_s}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().seriesUid, u"1.1"_s);
        QCOMPARE(rows->first().patientId, u"P"_s); // filled in from the query: the guide's rows lack it
        QCOMPARE(rows->first().collection, u"C"_s);
        const auto values = answerOf(archive.manufacturers({.patientId = u"P"_s}));
        QCOMPARE(values.error().kind, Error::Kind::Usage); // never silently more rows than requested
    }

    void exceptionWhileStreamingFailsTheRequest()
    {
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(200, json, R"([{"SeriesInstanceUID":"1.2.3"},{"SeriesInstanceUID":"1.2.4"}])");
        });
        Archive archive(serverAt(server.url(u"/v"_s), DialectId::NbiaV4));
        const auto taken = archive.eachSeries({}, [](QList<Series> &&) { throw std::bad_alloc(); });
        std::optional<Result<RowCount>> answer;
        onFinished(taken, this, [&](const Result<RowCount> &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
        QVERIFY(!*answer);
        const auto next = answerOf(archive.series({})); // and the queue continues
        QVERIFY(next);
        QCOMPARE(next->size(), 2);
    }

    void metadataWithoutAServerEndpoint()
    {
        Archive archive(serverAt(QUrl(u"http://127.0.0.1:9/v4"_s), DialectId::NbiaV4));
        const auto object = answerOf(archive.metadata(Endpoint::Series));
        QVERIFY(object);
        QCOMPARE(object->value(u"name"_s).toString(), u"getSeries"_s);
        QVERIFY(!object->value(u"attributes"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
