// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexstatus.h"
#include "indexparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! What an Indexer tells of itself.
class TestIndexStatus : public QObject
{
    Q_OBJECT

    struct Parts : IndexParts
    {
        IndexStatus status {scope, schedule};
    };

private Q_SLOTS:
    void saysWhetherItIsWanted()
    {
        Parts parts;
        QSignalSpy wanted(&parts.status, &IndexStatus::wantedChanged);
        QVERIFY(!parts.status.isWanted());
        parts.status.setState(IndexState::Running);
        parts.status.setWaiting({.kind = Error::Kind::Offline, .detail = u"x"_s}, 1'000);
        QVERIFY(parts.status.isWanted());
        QCOMPARE(wanted.size(), 1); // waiting is wanted, too
        parts.status.setState(IndexState::Paused);
        QVERIFY(!parts.status.isWanted());
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toBool(), false);
    }

    void saysWhyAndUntilWhenItWaits()
    {
        Parts parts;
        const Error error {.kind = Error::Kind::Offline, .detail = u"x"_s};
        const QDateTime before = QDateTime::currentDateTimeUtc();
        parts.status.setWaiting(error, 60'000);
        parts.status.report(true);
        QCOMPARE(parts.status.progress().state, IndexState::WaitingToRetry);
        QCOMPARE(parts.status.progress().error, std::optional(error));
        QVERIFY(parts.status.progress().retryAt >= before.addMSecs(60'000));
        parts.status.setState(IndexState::Running);
        parts.status.report(true);
        QVERIFY(!parts.status.progress().error);
        QVERIFY(!parts.status.progress().retryAt.isValid());
    }

    void countsAndEstimates()
    {
        Parts parts;
        QVERIFY(parts.start());
        QSignalSpy told(&parts.status, &IndexStatus::progressed);
        parts.schedule.plan({u"C9"_s, u"C10"_s});
        parts.status.addFetched(2'000);
        parts.status.addFetched(4'000);
        parts.status.addFetched(-1); // of another request: says nothing about the time
        parts.status.report(true);
        QVERIFY(!parts.status.progress().secondsLeft); // too few
        parts.status.addFetched(6'000);
        parts.status.report(true);
        QCOMPARE(parts.status.progress().secondsLeft, std::optional<qint64>(8)); // two, 4 s each
        QCOMPARE(parts.status.progress().total, 3);
        QCOMPARE(parts.status.progress().failed, 0);
        parts.schedule.giveUp(u"C9"_s, {.kind = Error::Kind::Server, .detail = {}});
        parts.status.report(false);
        QVERIFY(!parts.status.progress().secondsLeft);
        QCOMPARE(parts.status.progress().failed, 1);
        QCOMPARE(told.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIndexStatus)
#include "tst_indexstatus.moc"
