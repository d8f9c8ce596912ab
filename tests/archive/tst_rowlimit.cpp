// SPDX-License-Identifier: Apache-2.0
// Answers without an end: of one request, and page by page.
#include "archive/archive.h"
#include "archive/rowflow.h"
#include "archive/rowlimit.h"
#include "archive/rowpages.h"
#include "archive/testdownload.h"
#include "support/waiting.h"

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

class TestRowLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswer()
    {
        qint64 taken = 0;
        RowFlow<Series> flow(
            {}, {}, {}, [&taken](const QList<Series> &rows) { taken += rows.size(); }, {}, 3);
        Result<void> fed = flow.feed("[");
        for (int row = 0; row < 10 && fed; ++row)
            fed = flow.feed(QByteArray(R"({"SeriesInstanceUID":"1.2.)" + QByteArray::number(row) + R"("},)"));
        QVERIFY(!fed);
        QCOMPARE(fed.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(fed.error().detail.contains("more than 3 rows"_L1), qPrintable(fed.error().detail));
        QVERIFY(taken <= 3);
    }

    void pages()
    {
        FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, "text/plain", "x"); });
        HttpClient http({});
        qint64 pages = 0;
        constexpr qint64 each = mostRows / 4;
        const auto all = RowPages::request(
            http,
            {.call = [&](qint64) { return Result<HttpCall>(HttpCall {QNetworkRequest(server.url(u"/"_s))}); },
             .read = [&pages](const Answer &) -> Result<RowPage> {
                 return RowPage {.rows = QByteArray::number(++pages), .count = each};
             }},
            [](const QByteArray &) { return Result<void>(); }, {});
        const auto ended = answerOf(all);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(pages, 5);
    }
};

QTEST_GUILESS_MAIN(TestRowLimit)
#include "tst_rowlimit.moc"
