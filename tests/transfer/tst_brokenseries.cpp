// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/seriesrow.h"
#include "support/zipmaker.h"

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
        QTest::newRow("a page instead of a ZIP") << 200 << QByteArray("text/html");
        QTest::newRow("a page that claims to be a ZIP") << 200 << QByteArray("application/zip");
        QTest::newRow("internal error") << 500 << QByteArray("text/html");
    }
    void comeFirst()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
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
        QList<Series> chosen;
        for (int i = 1; i <= all; ++i)
            chosen << Series {.seriesUid = u"1.2.3.%1"_s.arg(i),
                              .studyUid = u"1.2.3"_s,
                              .patientId = u"P"_s,
                              .collection = u"C"_s,
                              .imageCount = 1,
                              .fileSize = image.size()};
        const QTemporaryDir folder;
        transfer::DownloadManager manager;
        manager.setPolicy({.firstDelayMs = 1, .maxDelayMs = 2, .firstProbeDelayMs = 1, .maxProbeDelayMs = 2});
        manager.enqueue(archive, chosen, {.root = folder.path(), .layout = u"flat"_s});
        QVERIFY(tests::waitIdle(manager, 120'000));
        for (const Transfer &transfer : manager.transfers()) {
            const bool isBroken = numberOf(transfer.series.seriesUid) <= broken;
            QVERIFY2(transfer.state == (isBroken ? State::Failed : State::Done),
                     qPrintable(transfer.series.seriesUid + u' ' + transfer.error.value_or(Error()).detail));
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenSeries)
#include "tst_brokenseries.moc"
