// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "support/archivefixture.h"
#include "support/waiting.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;

// Failures stay isolated: an odd series blocks only itself, a slow one lends its slot, a disk fault blocks only its
// folder, and a server that fails first requests still delivers all series.
class TestFailureCause : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::ArchiveFixture> m_demo;

    static qsizetype count(const DownloadManager &manager, State state)
    {
        const auto transfers = manager.transfers();
        return std::count_if(transfers.begin(), transfers.end(),
                             [state](const Transfer &transfer) { return transfer.state == state; });
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<tests::ArchiveFixture>();
        QVERIFY(m_demo->start());
    }
    void cleanup() { m_demo.reset(); }

    void absurdSizeBlocksOnlyThatSeries()
    {
        QList<Series> chosen = m_demo->smallSeries(5);
        chosen[0].fileSize = 1'000'000'000'000'000;
        DownloadManager manager;
        manager.setDiskPolicy({.checkMs = 50});
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_COMPARE_WITH_TIMEOUT(count(manager, State::Done), 4, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!manager.blocks().isEmpty(), 30'000);
        const Transfer &held = manager.transfers()[0];
        QCOMPARE(held.state, State::Waiting);
        QVERIFY(held.error);
        QCOMPARE(held.error->kind, Error::Kind::NoSpace);
        QVERIFY2(held.error->detail.contains(u"Announced size"_s) && held.error->detail.contains(u"free:"_s),
                 qPrintable(held.error->detail));
        QCOMPARE(held.attempts, 0);
        // Series queued later that fit continue meanwhile.
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(6).last(1), m_demo->target());
        QTRY_COMPARE_WITH_TIMEOUT(count(manager, State::Done), 5, 60'000);
        manager.setDiskPolicy({.checkMs = 50, .waitMs = 0});
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(count(manager, State::Failed), 1);
    }

    void everyFirstAnswerFails()
    {
        const QList<Series> chosen = m_demo->smallSeries(30);
        for (const Series &series : chosen)
            QVERIFY(m_demo->server.setFault(series.seriesUid, u"text-500"_s, 1));
        DownloadManager manager;
        manager.setPolicy({.firstDelayMs = 10, .maxDelayMs = 100, .firstProbeDelayMs = 20, .maxProbeDelayMs = 100});
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager, 120'000));
        QCOMPARE(count(manager, State::Done), 30);
    }

    void slowSeriesLendTheirSlots()
    {
        const QList<Series> chosen = m_demo->smallSeries(12);
        for (const Series &series : chosen.first(3))
            QVERIFY(m_demo->server.setFault(series.seriesUid, u"stall-inside"_s)); // a few bytes, then next to nothing
        DownloadManager manager;
        manager.setParallel(3);
        manager.setSpeedPolicy({.slowRate = 20'000, .slowMs = 300});
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_COMPARE_WITH_TIMEOUT(count(manager, State::Done), 9, 60'000);
        QCOMPARE(count(manager, State::Fetching), 3);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
    }

    void tooSlowSeriesAreRetried()
    {
        const QList<Series> chosen = m_demo->smallSeries(1);
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, u"stall-inside"_s, 1));
        DownloadManager manager;
        manager.setPolicy({.probes = 0, .firstDelayMs = 10});
        manager.setSpeedPolicy({.slowRate = 20'000, .slowMs = 300, .minRate = 1'000, .minRateMs = 600});
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Done);
        QCOMPARE(manager.transfers()[0].attempts, 2);
    }

    // The folder is gone for a moment, as where a network drive is mounted anew.
    void folderIsMissingTemporarily()
    {
        const QList<Series> chosen = m_demo->smallSeries(8);
        const QString away = m_demo->root() + u".away"_s;
        QVERIFY(m_demo->server.setFault(u"*"_s, u"slow"_s));
        DownloadManager manager;
        manager.setPolicy({.attempts = 1, .probes = 0});
        manager.setDiskPolicy({.checkMs = 50, .firstDelayMs = 50, .maxDelayMs = 200});
        bool isGone = false;
        connect(&manager, &DownloadManager::ended, this, [&] { // the first is finished
            if (!isGone)
                isGone = QDir().rename(m_demo->root(), away);
        });
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_VERIFY_WITH_TIMEOUT(!manager.blocks().isEmpty() && manager.progress().active == 0, 60'000);
        QCOMPARE(manager.blocks().first().why, transfer::QueueBlock::Why::DiskFails);
        QVERIFY(transfer::wordsFor(manager.blocks().first()).contains(m_demo->root()));
        QCOMPARE(count(manager, State::Failed), 0);
        QVERIFY(!QDir(m_demo->root()).exists()); // nothing is created in its place
        QVERIFY(QDir().rename(away, m_demo->root()));
        QVERIFY(m_demo->server.setFault(u"*"_s, u"none"_s));
        QVERIFY(tests::waitIdle(manager));
        for (const Transfer &transfer : manager.transfers())
            QVERIFY2(transfer.state == State::Done, qPrintable(text::of(transfer.error.value_or(Error()))));
        for (const Transfer &transfer : manager.transfers())
            QVERIFY(QDir(transfer.folder).exists());
    }
};

QTEST_GUILESS_MAIN(TestFailureCause)
#include "tst_failurecause.moc"
