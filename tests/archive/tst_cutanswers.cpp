// SPDX-License-Identifier: Apache-2.0
// Answers that end in the middle, at every byte. Where nothing says how long a body is, Qt may take a connection that
// broke for its end: then what arrived has to show that something is missing.
#include "archive/archive.h"
#include "archive/bytesourcefactory.h"
#include "archive/drsresolver.h"
#include "archive/httpclient.h"
#include "support/fakeserver.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using tests::answerOf;
using tests::FakeServer;

namespace {

//! JSON with single quotes.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

//! Asks a server for a list; whether it was taken as whole.
using Ask = std::function<bool(const QUrl &base)>;

std::unique_ptr<Archive> archiveAt(const QUrl &base, DialectId dialect)
{
    return std::make_unique<Archive>(Server {.name = u"test"_s, .base = base, .dialect = dialect, .objects = base});
}

Ask seriesBy(DialectId dialect)
{
    return [dialect](const QUrl &base) {
        return answerOf(archiveAt(base, dialect)->series({.collection = u"C"_s})).has_value();
    };
}

Ask rawBy(Format format)
{
    return [format](const QUrl &base) {
        return answerOf(archiveAt(base, DialectId::Legacy)->raw(Endpoint::Series, {.collection = u"C"_s}, format))
            .has_value();
    };
}

bool studies(const QUrl &base)
{
    return answerOf(archiveAt(base, DialectId::DicomWeb)->eachStudy({}, [](QList<Study> &&) {})).has_value();
}

bool objects(const QUrl &base)
{
    const Server server {.name = u"test"_s, .base = base, .dialect = DialectId::S3, .buckets = {u"bucket"_s}};
    const auto source = makeByteSource(ServerAccess(server));
    return answerOf(source->plan({.seriesUid = u"1.2"_s, .locator = u"s3://bucket/p/"_s}, Digest::Kind::Md5))
        .has_value();
}

bool drsObject(const QUrl &base)
{
    HttpClient client({});
    return answerOf(resolveDrs(client, base)).has_value();
}

const QByteArray rowsOfSeries =
    json("[{'SeriesInstanceUID':'1.1','Collection':'C'},{'SeriesInstanceUID':'1.2','Collection':'C'}]");

} // namespace

class TestCutAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cut_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("rows of the guide's engine") << seriesBy(DialectId::Legacy) << rowsOfSeries;
        QTest::newRow("rows of NBIA") << seriesBy(DialectId::NbiaV4) << rowsOfSeries;
        QTest::newRow("rows of the Imaging Data Commons")
            << seriesBy(DialectId::Idc)
            << json("{'columns':['SeriesInstanceUID'],'rows':[{'SeriesInstanceUID':'1.1','Collection':'c'},"
                    "{'SeriesInstanceUID':'1.2','Collection':'c'}],'row_count':2,'truncated':false}");
        QTest::newRow("studies of DICOMweb")
            << Ask(studies)
            << json("[{'0020000D':{'vr':'UI','Value':['1.1']},'00100020':{'vr':'LO','Value':['P']}},"
                    "{'0020000D':{'vr':'UI','Value':['1.2']},'00100020':{'vr':'LO','Value':['P']}}]");
        QTest::newRow("objects of a bucket")
            << Ask(objects)
            << QByteArray("<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>p/1.dcm</Key><Size>9</Size>"
                          "</Contents><Contents><Key>p/2.dcm</Key><Size>9</Size></Contents></ListBucketResult>");
        QTest::newRow("a DRS object")
            << Ask(drsObject)
            << json("{'id':'x','size':9,'checksums':[{'type':'md5','checksum':'0123456789abcdef0123456789"
                    "abcdef'}],'access_methods':[{'type':'https','access_url':{'url':'http://127.0.0.1/x'}}]}");
        QTest::newRow("raw JSON") << rawBy(Format::Json) << rowsOfSeries;
        QTest::newRow("raw XML") << rawBy(Format::Xml)
                                 << QByteArray("<?xml version=\"1.0\"?><rows><row><Series>1.1</Series></row>"
                                               "<row><Series>1.2</Series></row></rows>");
    }

    void cut()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, body);
        qsizetype bytes = 0;
        bool isChunked = false;
        FakeServer server([&](const FakeServer::Request &) {
            const QByteArray sent = body.first(bytes);
            const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + sent;
            const QByteArray end = bytes == body.size() ? QByteArray("\r\n0\r\n\r\n") : QByteArray();
            return FakeServer::Reply {
                "HTTP/1.1 200 OK\r\nConnection: close\r\n" +
                (isChunked ? "Transfer-Encoding: chunked\r\n\r\n" + chunk + end : QByteArray("\r\n" + sent))};
        });
        const QUrl base = server.url(u"/services/v2"_s);
        for (const bool chunked : {false, true}) {
            isChunked = chunked;
            for (bytes = 1; bytes < body.size(); ++bytes)
                QVERIFY2(!ask(base), qPrintable(u"%1 bytes of %2"_s.arg(bytes).arg(body.size())));
            QVERIFY2(ask(base), "the whole is one");
        }
    }

    // A page that is lost before its first byte does not end a list.
    void lostPage()
    {
        constexpr int pageRows = 1000;
        QByteArray rows;
        for (int row = 0; row < pageRows; ++row)
            rows += json("{'0020000D':{'vr':'UI','Value':['1." + QByteArray::number(row + 1) +
                         "']},'00100020':{'vr':'LO','Value':['P']}},");
        const QByteArray page = '[' + rows.chopped(1) + ']';
        FakeServer server([&](const FakeServer::Request &request) {
            return request.target.contains("offset=0") ? FakeServer::reply(200, "application/dicom+json", page)
                                                       : FakeServer::Reply {tests::nothing::chunkedThenClosed};
        });
        QVERIFY(!studies(server.url(u"/dicom-web"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCutAnswers)
#include "tst_cutanswers.moc"
