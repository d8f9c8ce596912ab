// SPDX-License-Identifier: Apache-2.0
// Answers that take several requests, stopped between two of them or while another client sends them.
#include "archive/archive.h"
#include "archive/locatorlookup.h"
#include "archive/testdownload.h"
#include "support/waiting.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

class TestStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // No request is pending that could be cancelled.
    void betweenTwoPages()
    {
        int page = 0;
        FakeServer server([&page](const FakeServer::Request &) {
            const QByteArray uid = "1.2." + QByteArray::number(++page);
            return FakeServer::reply(200, "application/json",
                                     R"({"rows":[{"SeriesInstanceUID":")" + uid + R"("}],"truncated":true})");
        });
        Archive archive(serverAt(server.url(u"/v3"_s), DialectId::Idc));
        QSemaphore entered, leave;
        const auto all = archive.eachSeries({}, [&](const QList<Series> &) {
            entered.release();
            leave.acquire();
        });
        QTRY_VERIFY(entered.available() == 1);
        const qsizetype requests = server.requests().size();
        archive.stop();
        leave.release(1000);
        QCOMPARE(answerOf(all).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests().size(), requests);
        QCOMPARE(answerOf(archive.collections()).error().kind, Error::Kind::Cancelled);
        QCOMPARE(server.requests().size(), requests);
    }

    void whileABucketIsListed()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::Reply {{}, true}; });
        Archive archive(
            Server {.name = u"s3"_s, .base = server.url({}), .dialect = DialectId::S3, .buckets = {u"bucket"_s}});
        const auto all = archive.series({.collection = u"bucket"_s});
        QTRY_COMPARE(server.requests().size(), 1);
        archive.stop();
        QCOMPARE(answerOf(all).error().kind, Error::Kind::Cancelled);
    }

    void whilePlacesAreLookedAtInTheirBuckets()
    {
        FakeServer server([](const FakeServer::Request &request) {
            return request.method == "POST" ? FakeServer::reply(200, "application/json", R"({"rows":[]})")
                                            : FakeServer::Reply {{}, true};
        });
        Server idc = serverAt(server.url(u"/v3"_s), DialectId::Idc);
        idc.objects = server.url({});
        Archive archive(idc);
        const auto found = locateSeries(archive, {u"s3://idc-open-data/0b1c4bd7-0000-4000-8000-000000000001/"_s});
        QTRY_VERIFY(server.requests().size() > 1); // the index, then buckets
        archive.stop();
        QCOMPARE(answerOf(found).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
