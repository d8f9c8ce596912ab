// SPDX-License-Identifier: Apache-2.0
#include "archive/bandwidth.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using tcia::archive::Bandwidth;

// With a fake clock.
class TestBandwidth : public QObject
{
    Q_OBJECT

    static constexpr qint64 second = 1'000'000'000;
    qint64 m_now = 0;

private Q_SLOTS:
    void init() { m_now = 0; }

    void withoutLimitEverythingIsGranted()
    {
        Bandwidth bandwidth([this] { return m_now; });
        QCOMPARE(bandwidth.take(1'000'000), 1'000'000);
    }

    void limitsTheRate()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        qint64 taken = bandwidth.take(500);
        QCOMPARE(taken, 0);
        for (int i = 0; i < 100; ++i) {
            m_now += second / 10;
            taken += bandwidth.take(10'000);
        }
        QCOMPARE(taken, 10'000); // ten seconds
    }

    void burstIsSmall()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        m_now += 3'600 * second;
        QCOMPARE(bandwidth.take(10'000), 200); // a fifth of a second, however long it was idle
        QCOMPARE(bandwidth.take(10'000), 0);
    }

    void ratesBelowAByteInterval()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1);
        m_now += second;
        QCOMPARE(bandwidth.take(10), 1);
    }

    void signalsRefill()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        QSignalSpy refilled(&bandwidth, &Bandwidth::refilled);
        QCOMPARE(bandwidth.take(10), 0);
        QVERIFY(refilled.wait());
    }

    void signalsAfterRateChange()
    {
        Bandwidth bandwidth([this] { return m_now; });
        QSignalSpy refilled(&bandwidth, &Bandwidth::refilled);
        bandwidth.setLimit(0);
        QCOMPARE(refilled.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBandwidth)
#include "tst_bandwidth.moc"
