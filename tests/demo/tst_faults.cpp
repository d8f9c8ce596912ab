// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"
#include "demo/server/faults.h"
#include "demo/server/identity.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! The faults that can be injected.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_server.setFault({}, u"none"_s); }
    void replacedAnswers_data();
    void replacedAnswers();
    void cutStream();
    void shortZip();
    void flippedByte();
    void wrongSums();
    void stalls_data();
    void stalls();
    void slowDripIsWhole();
    void onlyTheFirst();
    void faultsOverHttp();
    void faultsOfEndpoints();
    void stopsAtOnce();
    void portIsNotShared();

private:
    rawhttp::Answer image(const QByteArray &query = {}, int timeoutMs = 20'000)
    {
        return rawhttp::request(m_port, "/nbia-api/services/v1/getImage?SeriesInstanceUID=" + m_uid + query, {}, "GET",
                                {}, timeoutMs);
    }

    //! The answer to a request that a fault applies to: an endpoint of version 1, or a parameter of version 4's
    //! getImage.
    rawhttp::Answer answerWith(const demo::Fault &fault)
    {
        const QByteArray only = fault.only;
        if (only.startsWith("getImage"))
            return rawhttp::request(m_port, "/nbia-api/services/v1/" + only + "?SeriesInstanceUID=" + m_uid);
        const QByteArray option = only.isEmpty() ? QByteArray() : "&" + only + "=Yes";
        return rawhttp::request(m_port, "/nbia-api/services/v4/getImage?SeriesInstanceUID=" + m_uid + option);
    }

    demo::DemoServer m_server;
    quint16 m_port = 0;
    const demo::SeriesEntry *m_series = nullptr;
    QByteArray m_uid;
};

void TestFaults::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_port = *port;
    m_series = demo::content().find(demo::content().list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
    m_uid = m_series->record.seriesUid.toLatin1();
}

void TestFaults::replacedAnswers_data()
{
    QTest::addColumn<QString>("fault");
    for (const demo::Fault &each : demo::faults()) {
        if (each.status != 0 && !each.isOfObjects)
            QTest::newRow(each.name) << QString::fromLatin1(each.name);
    }
}

void TestFaults::replacedAnswers()
{
    QFETCH(QString, fault);
    const demo::Fault *expected = demo::faultNamed(fault);
    QVERIFY(m_server.setFault(m_series->record.seriesUid, fault));
    const rawhttp::Answer answer = answerWith(*expected);
    QCOMPARE(answer.status, expected->status);
    QCOMPARE(answer.body, QByteArray(expected->body));
    QCOMPARE(answer.header("Retry-After"), QByteArray(expected->retryAfter));
    if (*expected->only != '\0')
        QCOMPARE(image().status, 200); // no other request is affected
    m_server.setFault(m_series->record.seriesUid, u"none"_s);
    QCOMPARE(image().status, 200);
    QCOMPARE(answerWith(*expected).status, 200);
}

void TestFaults::cutStream()
{
    m_server.setFault(u"*"_s, u"cut"_s);
    const rawhttp::Answer answer = image();
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.whole);
    QVERIFY(!answer.body.isEmpty());
}

void TestFaults::shortZip()
{
    m_server.setFault(m_series->record.seriesUid, u"short"_s);
    const rawhttp::Answer answer = image();
    QVERIFY(answer.whole);
    QCOMPARE(rawhttp::entriesOf(answer.body).size(), m_series->images * 2 / 3 + 1);
}

void TestFaults::flippedByte()
{
    m_server.setFault(m_series->record.seriesUid, u"flip"_s);
    const rawhttp::Answer answer = image();
    QVERIFY(answer.whole);
    QVERIFY2(rawhttp::entriesOf(answer.body).isEmpty(), "the ZIP must not read back");
}

void TestFaults::wrongSums()
{
    const QByteArray target = "/nbia-api/services/v1/getImageWithMD5Hash?SeriesInstanceUID=" + m_uid;
    const QList<rawhttp::Entry> good = rawhttp::entriesOf(rawhttp::request(m_port, target).body);
    m_server.setFault(m_series->record.seriesUid, u"wrong-md5"_s);
    const QList<rawhttp::Entry> lying = rawhttp::entriesOf(rawhttp::request(m_port, target).body);
    QCOMPARE(lying.first().content, good.first().content);
    QVERIFY(lying.last().content != good.last().content);
    m_server.setFault(m_series->record.seriesUid, u"altered"_s);
    const QList<rawhttp::Entry> altered = rawhttp::entriesOf(rawhttp::request(m_port, target).body);
    QVERIFY(altered.first().content != good.first().content);
    QCOMPARE(altered.last().content, good.last().content);
}

void TestFaults::stalls_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("before") << u"stall"_s << 0;
    QTest::newRow("inside") << u"stall-inside"_s << 200;
}

void TestFaults::stalls()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    m_server.setFault(m_series->record.seriesUid, fault);
    const rawhttp::Answer answer = image({}, 1'000);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.whole);
    QVERIFY2(!answer.closed, "the connection must stay open");
}

void TestFaults::slowDripIsWhole()
{
    const demo::SeriesEntry &small =
        *demo::content().find(demo::content().list(u"sharedListApiUnitTest"_s)->seriesUids.first());
    m_server.setFault(small.record.seriesUid, u"slow"_s);
    const rawhttp::Answer answer = rawhttp::request(m_port, "/nbia-api/services/v1/getImage?SeriesInstanceUID=" +
                                                                small.record.seriesUid.toLatin1());
    QVERIFY(answer.whole);
    QCOMPARE(rawhttp::entriesOf(answer.body).size(), small.images + 1);
}

void TestFaults::onlyTheFirst()
{
    m_server.setFault(m_series->record.seriesUid, u"503"_s, 2);
    QCOMPARE(image().status, 503);
    QCOMPARE(image().status, 503);
    QCOMPARE(image().status, 200);
}

void TestFaults::faultsOverHttp()
{
    QCOMPARE(rawhttp::request(m_port, "/demo/fault?series=" + m_uid + "&fault=471&times=1").status, 200);
    QCOMPARE(image().status, 471);
    QCOMPARE(image().status, 200);
    QCOMPARE(rawhttp::request(m_port, "/demo/fault", {}, "POST", "series=*&fault=401").status, 200);
    QCOMPARE(image().status, 401);
    QCOMPARE(rawhttp::request(m_port, "/demo/fault?fault=none").status, 200);
    QCOMPARE(image().status, 200);
    QCOMPARE(rawhttp::request(m_port, "/demo/fault?series=*&fault=nonsense").status, 400);
    QVERIFY(rawhttp::request(m_port, "/demo/faults").body.contains("slow\t"));
    QVERIFY(!m_server.setFault(u"*"_s, u"nonsense"_s));
}

void TestFaults::faultsOfEndpoints()
{
    m_server.setFault(u"getSeries"_s, u"503"_s, 1);
    QCOMPARE(rawhttp::request(m_port, "/nbia-api/services/v1/getSeries?SeriesInstanceUID=" + m_uid).status, 503);
    QCOMPARE(rawhttp::request(m_port, "/nbia-api/services/v1/getSeries?SeriesInstanceUID=" + m_uid).status, 200);
    m_server.setFault(u"getSeries"_s, u"cut"_s, 1);
    QVERIFY(!rawhttp::request(m_port, "/nbia-api/services/v1/getSeries?Collection=Demo-Lung-CT").whole);
}

void TestFaults::stopsAtOnce()
{
    demo::DemoServer server;
    const quint16 port = server.start().value();
    server.setFault(u"*"_s, u"stall-inside"_s);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(client.waitForConnected());
    client.write("GET /nbia-api/services/v1/getImage?SeriesInstanceUID=" + m_uid +
                 " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(client.waitForReadyRead()); // the answer has begun
    server.stop();
    QVERIFY(client.state() == QAbstractSocket::UnconnectedState || client.waitForDisconnected());
    QVERIFY(!demo::isRunning(port, server.secret()));
}

void TestFaults::portIsNotShared()
{
    demo::DemoServer second;
    QVERIFY(!second.start(m_port));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
