// SPDX-License-Identifier: Apache-2.0
#include "archive/bandwidth.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

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
        QCOMPARE(bandwidth.take(1'000'000, this), 1'000'000);
    }

    void limitsTheRate()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        qint64 taken = bandwidth.take(500, this);
        QCOMPARE(taken, 0);
        for (int i = 0; i < 100; ++i) {
            m_now += second / 10;
            taken += bandwidth.take(10'000, this);
        }
        QCOMPARE(taken, 10'000); // ten seconds
    }

    void burstIsSmall()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        m_now += 3'600 * second;
        QCOMPARE(bandwidth.take(10'000, this), 200); // a fifth of a second, however long it was idle
        QCOMPARE(bandwidth.take(10'000, this), 0);
    }

    void ratesBelowAByteInterval()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1);
        m_now += second;
        QCOMPARE(bandwidth.take(10, this), 1);
    }

    // The first reader must not take everything each time.
    void readersGetEqualShares()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(90'000);
        std::array<qint64, 3> taken {};
        const auto readAsMuchAsPossible = [&](size_t reader) { // in pieces
            while (const qint64 got = bandwidth.take(1'000, &taken[reader]))
                taken[reader] += got;
        };
        for (size_t reader = 0; reader < taken.size(); ++reader) {
            connect(&bandwidth, &Bandwidth::refilled, this, [=] { readAsMuchAsPossible(reader); });
            readAsMuchAsPossible(reader);
        }
        QSignalSpy refilled(&bandwidth, &Bandwidth::refilled);
        for (int i = 0; i < 5; ++i) {
            m_now += second / 10;
            readAsMuchAsPossible(0); // as when data arrive meanwhile
            QVERIFY(refilled.wait());
        }
        QCOMPARE(taken, (std::array<qint64, 3> {15'000, 15'000, 15'000}));
        disconnect(&bandwidth, nullptr, this, nullptr);
    }

    // What one cannot use is left to the others.
    void sharesOfSlowReaders()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(10'000);
        const int slow = 0, fast = 0;
        QCOMPARE(bandwidth.take(10, &slow) + bandwidth.take(10'000, &fast), 0);
        qint64 taken = 0;
        connect(&bandwidth, &Bandwidth::refilled, this, [&] {
            bandwidth.take(10, &slow);
            taken += bandwidth.take(10'000, &fast);
        });
        QSignalSpy refilled(&bandwidth, &Bandwidth::refilled);
        for (int i = 0; i < 10; ++i) {
            m_now += second / 10;
            QVERIFY(refilled.wait());
        }
        disconnect(&bandwidth, nullptr, this, nullptr);
        QVERIFY2(taken >= 8'900, qPrintable(QString::number(taken))); // of 10'000
    }

    void signalsRefill()
    {
        Bandwidth bandwidth([this] { return m_now; });
        bandwidth.setLimit(1'000);
        QSignalSpy refilled(&bandwidth, &Bandwidth::refilled);
        QCOMPARE(bandwidth.take(10, this), 0);
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
