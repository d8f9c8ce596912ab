// SPDX-License-Identifier: Apache-2.0
#include "support/waiting.h"
#include "transfer/archivefixture.h"
#include "transfer/record.h"
#include "transfer/verify.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::State;

// The system went down before what was finished had reached the disk: what is lost of it is fetched again.
class TestLostPower : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;

    // As if the last series had been finished in an earlier run of the system, and no checkpoint had followed.
    void forgetCheckpoints() const
    {
        QFile record(transfer::recordPath(m_demo.root()));
        QVERIFY(record.open(QIODevice::ReadWrite));
        QByteArray kept;
        while (!record.atEnd())
            if (const QByteArray line = record.readLine(); !line.startsWith("{\"synced\""))
                kept += line;
        kept.replace("\"boot\":\"", "\"boot\":\"an earlier run than ");
        QVERIFY(record.resize(0) && record.seek(0));
        QCOMPARE(record.write(kept), kept.size());
    }

private Q_SLOTS:
    void fetchedAgain()
    {
        QVERIFY(m_demo.start());
        const QList<Series> chosen = m_demo.smallSeries(2);
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, chosen, m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        forgetCheckpoints();
        QFile damaged(m_demo.root() + u'/' + m_demo.images().filter(chosen[0].seriesUid).last());
        const qint64 size = damaged.size();
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate) && damaged.resize(size)); // its length, and zeros
        damaged.close();
        manager.enqueue(*m_demo.archive, chosen, m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[2].state, State::Done);
        QCOMPARE(manager.transfers()[3].state, State::Present);
        const std::atomic_bool never = false;
        const auto verified = transfer::verifyFolder(m_demo.root(), never);
        QVERIFY(verified);
        for (const transfer::Verdict &verdict : verified->verdicts)
            QCOMPARE(verdict.kind, transfer::Verdict::Kind::Whole);
    }
};

QTEST_GUILESS_MAIN(TestLostPower)
#include "tst_lostpower.moc"
