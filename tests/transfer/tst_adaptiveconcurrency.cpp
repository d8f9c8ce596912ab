// SPDX-License-Identifier: Apache-2.0
#include "archive/serverhealth.h"
#include "transfer/adaptiveconcurrency.h"

#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::AdaptiveConcurrency;

namespace {

constexpr double MB = 1e6;

//! A server and the way to it, as far as they limit a download.
struct Server
{
    double perConnection = std::numeric_limits<double>::infinity(); //!< bytes a second
    double link = std::numeric_limits<double>::infinity();          //!< of all connections together
    qint64 firstByteMs = 400;
    int connections = std::numeric_limits<int>::max(); //!< more are refused
    int freedAfterMs = 0; //!< delay before the server accepts a new connection in place of an ended one
    Error refusal {.kind = Error::Kind::Busy, .httpStatus = 503, .retryAfter = 0};
};

//! Downloads series of one size from such a server on a fake clock.
class Simulation
{
public:
    Simulation(const Server &server, int series, double bytes) : m_server(server), m_bytes(bytes)
    {
        for (int i = 0; i < series; ++i)
            m_waiting << Waiting {.id = i};
    }

    AdaptiveConcurrency concurrency;
    int most = 0; //!< maximum number of concurrent series
    int refusals = 0;
    int charged = 0; //!< attempts
    qint64 now = 0;

    //! Bytes a second over the run.
    double run()
    {
        const double whole = double(m_waiting.size()) * m_bytes;
        while (!m_waiting.isEmpty() || !m_running.isEmpty()) {
            start();
            step();
        }
        return whole * 1000 / double(now);
    }

private:
    struct Waiting
    {
        int id = 0;
        int failures = 0;
        qint64 notBefore = 0;
    };
    struct Running
    {
        int id = 0;
        double left = 0;
        qint64 flowsAt = 0;
        bool isAccepted = false;
        bool hasFlowed = false; //!< in this sample
    };

    void start()
    {
        for (auto one = m_waiting.begin();
             one != m_waiting.end() && m_running.size() < concurrency.allowed() && m_health.mayStart(now);) {
            if (one->notBefore > now) {
                ++one;
                continue;
            }
            m_health.started(QString::number(one->id));
            m_freed.removeIf([this](qint64 at) { return at + m_server.freedAfterMs <= now; });
            if (m_running.size() + m_freed.size() >= m_server.connections) {
                ++refusals;
                const auto others = int(m_running.size());
                concurrency.refused(others, now);
                const archive::ServerHealth::Attempt attempt {
                    .subject = QString::number(one->id), .failuresBefore = one->failures++, .others = others};
                const auto consequence = m_health.failed(attempt, m_server.refusal, now);
                charged += consequence.isCharged;
                one->notBefore = now + consequence.delayMs;
                ++one;
                continue;
            }
            m_running << Running {.id = one->id, .left = m_bytes, .flowsAt = now + m_server.firstByteMs};
            one = m_waiting.erase(one);
            most = qMax(most, int(m_running.size()));
        }
    }

    void step()
    {
        constexpr qint64 stepMs = 20;
        constexpr qint64 sampleMs = 200;
        now += stepMs;
        const auto flows = [this](const Running &one) { return one.flowsAt <= now; };
        const auto count = std::count_if(m_running.cbegin(), m_running.cend(), flows);
        const double share = qMin(m_server.perConnection, m_server.link / double(qMax<qsizetype>(1, count)));
        std::uniform_real_distribution<double> noise(0.8, 1.2);
        for (Running &one : m_running) {
            if (!flows(one))
                continue;
            if (!std::exchange(one.isAccepted, true)) {
                concurrency.accepted();
                m_health.answered();
            }
            const double got = qMin(one.left, share * noise(m_random) * stepMs / 1000);
            one.left -= got;
            m_arrived += got;
            one.hasFlowed = true;
        }
        const auto ended = m_running.removeIf([](const Running &one) { return one.left <= 0; });
        for (qsizetype i = 0; i < ended; ++i) {
            m_health.succeeded();
            m_freed << now;
        }
        if (now % sampleMs != 0)
            return;
        start();
        const auto flowing =
            std::count_if(m_running.cbegin(), m_running.cend(), [](const Running &one) { return one.hasFlowed; });
        for (Running &one : m_running)
            one.hasFlowed = false;
        concurrency.measure(
            {.bytes = qint64(std::exchange(m_arrived, 0)), .active = int(m_running.size()), .flowing = int(flowing)},
            now);
    }

    const Server m_server;
    const double m_bytes;
    archive::ServerHealth m_health;
    QList<Waiting> m_waiting;
    QList<Running> m_running;
    QList<qint64> m_freed;
    double m_arrived = 0;
    std::mt19937 m_random {1}; // the same each time
};

std::string inMB(double rate) { return std::to_string(rate / MB) + " MB/s"; }

} // namespace

class TestAdaptiveConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Like the real archive: each connection is slow, but many together are fast.
    void slowConnections()
    {
        Simulation simulation({.perConnection = 2 * MB}, 40, 20 * MB);
        const double rate = simulation.run();
        QVERIFY2(rate >= 14.5 * MB, (inMB(rate)).c_str());
        QCOMPARE(simulation.most, 8);
    }

    void slowConnectionsAndSlowBeginnings()
    {
        Simulation simulation({.perConnection = 2 * MB, .firstByteMs = 10'000}, 80, 20 * MB);
        const double rate = simulation.run();
        QVERIFY2(rate >= 0.85 * 8 * MB, (inMB(rate)).c_str()); // half of the time is waiting
    }

    void usersLimit_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 6})
            QTest::addRow("%d", limit) << limit;
    }
    void usersLimit()
    {
        QFETCH(int, limit);
        Simulation simulation({.perConnection = 2 * MB}, 40, 20 * MB);
        simulation.concurrency.setLimit(limit);
        const double rate = simulation.run();
        QCOMPARE(simulation.most, limit);
        QVERIFY2(rate >= 0.9 * 2 * MB * limit, (inMB(rate)).c_str());
    }

    // Where a few connections fill the link, more bring nothing.
    void fullLink()
    {
        Simulation simulation({.perConnection = 50 * MB, .link = 10 * MB, .firstByteMs = 50}, 100, 20 * MB);
        const double rate = simulation.run();
        QVERIFY2(rate >= 9.5 * MB, (inMB(rate)).c_str());
        QVERIFY(simulation.concurrency.allowed() <= AdaptiveConcurrency::initial + 1);
    }

    void fullLinkOfSix()
    {
        Simulation simulation({.perConnection = 2 * MB, .link = 12 * MB}, 100, 20 * MB);
        const double rate = simulation.run();
        QVERIFY2(rate >= 0.85 * 12 * MB, (inMB(rate)).c_str());
    }

    void smallSeries()
    {
        Simulation simulation({.perConnection = 2 * MB}, 1'000, 0.1 * MB);
        const double rate = simulation.run();
        QVERIFY2(rate >= 0.8 * 8 * 0.1 * MB / 0.46, (inMB(rate)).c_str()); // 460 ms each, in steps
    }

    void fewConnections_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("connections");
        QTest::addColumn<int>("freedAfterMs");
        for (const int connections : {2, 3, 5}) {
            for (const int late : {0, 60}) {
                QTest::addRow("%d refused with 503, free after %d ms", connections, late)
                    << int(Error::Kind::Busy) << 0 << connections << late;
                QTest::addRow("%d closed, free after %d ms", connections, late)
                    << int(Error::Kind::Offline) << 0 << connections << late;
            }
            QTest::addRow("%d refused with 429 and Retry-After", connections)
                << int(Error::Kind::Busy) << 2 << connections << 0;
        }
    }
    void fewConnections()
    {
        QFETCH(int, kind);
        QFETCH(int, retryAfter);
        QFETCH(int, connections);
        QFETCH(int, freedAfterMs);
        Server server {.perConnection = 2 * MB, .connections = connections, .freedAfterMs = freedAfterMs};
        server.refusal = {.kind = Error::Kind(kind), .httpStatus = 0, .retryAfter = retryAfter};
        Simulation simulation(server, 40, 20 * MB);
        const double rate = simulation.run();
        const double carried = 2 * MB * connections * 10 / 10.4; // the wait for the first byte cannot be avoided
        QVERIFY2(rate >= 0.85 * carried,
                 (inMB(rate) + ", " + std::to_string(simulation.refusals) + " refused").c_str());
        QVERIFY(simulation.charged < archive::ServerHealth().policy().attempts); // of all of them together
        QVERIFY2(simulation.refusals < 40, (std::to_string(simulation.refusals)).c_str());
    }

    void slowSeriesLendTheirSlots()
    {
        AdaptiveConcurrency concurrency;
        QCOMPARE(concurrency.allowed(), AdaptiveConcurrency::initial);
        QCOMPARE(concurrency.allowed(3), AdaptiveConcurrency::initial + 3);
    }

    // At most one and a half times the user's limit, however many are slow.
    void lentSlotsAreBounded()
    {
        for (int limit = 1; limit <= AdaptiveConcurrency::maximum; ++limit) {
            AdaptiveConcurrency concurrency;
            concurrency.setLimit(limit);
            for (const int slow : {0, 1, limit, 100}) {
                QVERIFY(concurrency.allowed(slow) <= limit + limit / 2);
                QVERIFY(concurrency.allowed(slow) >= concurrency.allowed());
                QVERIFY(AdaptiveConcurrency::withLent(limit, slow) <= limit + limit / 2);
            }
            QCOMPARE(AdaptiveConcurrency::withLent(limit, 100), limit + limit / 2);
        }
        QCOMPARE(AdaptiveConcurrency::withLent(8, 3), 11);
        QCOMPARE(AdaptiveConcurrency::withLent(8, -1), 8);
    }

    void limitIsBounded()
    {
        AdaptiveConcurrency concurrency;
        concurrency.setLimit(100);
        QCOMPARE(concurrency.limit(), AdaptiveConcurrency::maximum);
        concurrency.setLimit(-3);
        QCOMPARE(concurrency.limit(), 1);
        QCOMPARE(concurrency.allowed(), 1);
    }
};

QTEST_APPLESS_MAIN(TestAdaptiveConcurrency)
#include "tst_adaptiveconcurrency.moc"
