// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexthrottle.h"

#include "catalog/indexprogress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using catalog::IndexThrottle;

//! When an indexer may send a request to its server, with times as values.
class TestIndexThrottle : public QObject
{
    Q_OBJECT

    //! As many collections fail as make the server count as failing. Returns the time afterwards.
    static qint64 failAll(IndexThrottle &throttle)
    {
        qint64 now = 0;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
            throttle.started(name);
            throttle.failed({.subject = name}, {.kind = Error::Kind::Offline}, false, now += 10);
        }
        return now;
    }

private Q_SLOTS:
    void waitsForAFailingServer()
    {
        IndexThrottle throttle(catalog::backgroundRetry());
        QVERIFY(!throttle.isFailing());
        const qint64 now = failAll(throttle);
        QVERIFY(throttle.isFailing());
        QVERIFY(!throttle.isGivenUp()); // in the background never
        throttle.block();
        throttle.endBlock(now);
        QVERIFY(throttle.isBlocked());
        throttle.endBlock(throttle.retryAt());
        QVERIFY(!throttle.isBlocked());
        throttle.block();
        throttle.started(u"A"_s);
        throttle.succeeded();
        QVERIFY(!throttle.isFailing());
        QVERIFY(!throttle.isBlocked());
    }

    void arrivedSeriesProveThatTheServerWorks()
    {
        IndexThrottle throttle(catalog::backgroundRetry());
        const qint64 now = failAll(throttle);
        throttle.started(u"A"_s);
        const auto consequence =
            throttle.failed({.subject = u"A"_s, .failuresBefore = 1}, {.kind = Error::Kind::Server}, true, now);
        QVERIFY(!throttle.isFailing());
        QVERIFY(consequence.isCharged);
        QVERIFY(consequence.delayMs > 0);
    }

    void givesUpAServerThatRefusesEverything()
    {
        IndexThrottle throttle(catalog::indexRetry(5));
        const Error refused {.kind = Error::Kind::KeyRefused};
        for (const QString &name : {u"A"_s, u"B"_s}) {
            throttle.failed({.subject = name}, refused, false, 0);
            QVERIFY(!throttle.isGivenUp());
        }
        throttle.failed({.subject = u"C"_s}, {.kind = Error::Kind::NotFound}, false, 0); // another answer
        throttle.failed({.subject = u"D"_s}, refused, false, 0);
        throttle.failed({.subject = u"E"_s}, refused, false, 0);
        QVERIFY(!throttle.isGivenUp());
        throttle.failed({.subject = u"F"_s}, refused, false, 0);
        QVERIFY(throttle.isGivenUp());
        throttle.reset();
        QVERIFY(!throttle.isGivenUp());
    }
};

QTEST_GUILESS_MAIN(TestIndexThrottle)
#include "tst_indexthrottle.moc"
