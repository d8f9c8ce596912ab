// SPDX-License-Identifier: Apache-2.0
#include "session/demonstration.h"

#include "support/waiting.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::DialectId;

class TestDemonstration : public QObject
{
    Q_OBJECT

    static archive::Server server(DialectId dialect)
    {
        return {.name = u"Demonstration"_s, .dialect = dialect, .demonstration = true};
    }

private Q_SLOTS:
    void startsOnce()
    {
        std::atomic_int starts = 0;
        session::Demonstration demonstration([&starts]() -> Result<quint16> {
            ++starts;
            return quint16(4711);
        });
        QCOMPARE(starts, 0);
        const auto first = demonstration.locate(server(DialectId::NbiaV4)); // both before it serves
        const auto second = demonstration.locate(server(DialectId::Legacy));
        QCOMPARE(tests::answerOf(first)->base, archive::demonstrationUrl(4711, DialectId::NbiaV4));
        QCOMPARE(tests::answerOf(second)->base, archive::demonstrationUrl(4711, DialectId::Legacy));
        QCOMPARE(tests::answerOf(demonstration.locate(server(DialectId::NbiaV1)))->base,
                 archive::demonstrationUrl(4711, DialectId::NbiaV1));
        QCOMPARE(starts, 1);
    }

    void failedStartIsRetried()
    {
        std::atomic_int starts = 0;
        session::Demonstration demonstration([&starts]() -> Result<quint16> {
            if (++starts == 1)
                return failure(Error::Kind::Offline, u"no port is free"_s);
            return quint16(4711);
        });
        const auto failed = tests::answerOf(demonstration.locate(server(DialectId::NbiaV4)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().detail, u"no port is free"_s);
        QVERIFY(tests::answerOf(demonstration.locate(server(DialectId::NbiaV4))));
        QCOMPARE(starts, 2);
    }
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
