// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/seriesrow.h"
#include "support/zipmaker.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::State;
using transfer::Transfer;

namespace {

const QByteArray image(300, 'i');
constexpr int all = 400, broken = 100;

int numberOf(const QString &seriesUid) { return seriesUid.section(u'.', -1).toInt(); }

} // namespace

// The series at the head of the queue are broken at the server, one after the other as those of one collection are. All
// others arrive, with the program's numbers of retries; only the delays are short.
class TestBrokenSeries : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_zip;

    static QList<Series> series(int count)
    {
        QList<Series> series;
        for (int i = 1; i <= count; ++i)
            series << Series {.seriesUid = u"1.2.3.%1"_s.arg(i),
                              .studyUid = u"1.2.3"_s,
                              .patientId = u"P"_s,
                              .collection = u"C"_s,
                              .imageCount = 1,
                              .fileSize = image.size()};
        return series;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"answer.zip"_s);
        QFile file(path);
        QVERIFY(tests::makeZip(path, {{u"1-1.dcm"_s, image}}) && file.open(QIODevice::ReadOnly));
        m_zip = file.readAll();
    }

    void comeFirst_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("retries");
        QTest::newRow("a page instead of a ZIP") << 200 << QByteArray("text/html") << RetryPolicy::defaultRetries;
        QTest::newRow("a page that claims to be a ZIP")
            << 200 << QByteArray("application/zip") << RetryPolicy::defaultRetries;
        QTest::newRow("internal error") << 500 << QByteArray("text/html") << RetryPolicy::defaultRetries;
        QTest::newRow("a page, one retry") << 200 << QByteArray("application/zip") << 1;
        QTest::newRow("a page, no retry") << 200 << QByteArray("application/zip") << 0;
    }
    void comeFirst()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(int, retries);
        const FakeServer server([this, status, &type](const FakeServer::Request &request) {
            const QString uid =
                QUrlQuery(QUrl::fromEncoded(request.target).query()).queryItemValue(u"SeriesInstanceUID"_s);
            if (!request.target.contains("getImage"))
                return FakeServer::reply(200, "application/json", tests::seriesRow(uid, image.size()));
            if (numberOf(uid) <= broken)
                return FakeServer::reply(status, type, "<html><body>We are sorry.</body></html>");
            return FakeServer::reply(200, "application/zip", m_zip);
        });
        const archive::Archive archive(archive::Server {.name = u"odd"_s, .base = server.url(u"/v4"_s)});
        const QTemporaryDir folder;
        transfer::DownloadManager manager;
        RetryPolicy policy = RetryPolicy::of(retries);
        policy.firstDelayMs = policy.firstProbeDelayMs = 1;
        policy.maxDelayMs = policy.maxProbeDelayMs = 2;
        manager.setPolicy(policy);
        manager.enqueue(archive, series(all), {.root = folder.path(), .layout = u"flat"_s});
        QVERIFY(tests::waitIdle(manager, 120'000));
        for (const Transfer &transfer : manager.transfers()) {
            const bool isBroken = numberOf(transfer.series.seriesUid) <= broken;
            QVERIFY2(transfer.state == (isBroken ? State::Failed : State::Done),
                     qPrintable(transfer.series.seriesUid + u' ' + transfer.error.value_or(Error()).detail));
        }
    }

    //! Nothing but pages: each series is tried, and fails by what it got itself.
    void nothingElse()
    {
        QSet<QByteArray> requested;
        const FakeServer server([&requested](const FakeServer::Request &request) {
            requested.insert(request.target);
            return FakeServer::reply(200, "application/zip", "<html><body>We are sorry.</body></html>");
        });
        const archive::Archive archive(archive::Server {.name = u"odd"_s, .base = server.url(u"/v4"_s)});
        const QTemporaryDir folder;
        transfer::DownloadManager manager;
        manager.setPolicy({.attempts = 1, .probes = 0, .firstDelayMs = 1, .maxDelayMs = 2});
        constexpr int count = 30;
        manager.enqueue(archive, series(count), {.root = folder.path(), .layout = u"flat"_s});
        QVERIFY(tests::waitIdle(manager, 120'000));
        for (const Transfer &transfer : manager.transfers()) {
            QCOMPARE(transfer.state, State::Failed);
            QVERIFY(transfer.attempts > 0 || !transfer.error->consequence.isEmpty());
        }
        QVERIFY2(requested.size() >= count, qPrintable(QString::number(requested.size())));
    }
};

QTEST_GUILESS_MAIN(TestBrokenSeries)
#include "tst_brokenseries.moc"
