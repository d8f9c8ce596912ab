// SPDX-License-Identifier: Apache-2.0
#include "support/runfixture.h"
#include "support/waiting.h"
#include "transfer/seriesdownload.h"

#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::SeriesDownload;
using transfer::SeriesOutcome;
using transfer::State;

// One run of one series in one folder, without a queue.
class TestSeriesDownload : public QObject
{
    Q_OBJECT

    tests::RunFixture m_run;
    transfer::RunOptions m_options;

    std::unique_ptr<SeriesDownload> makeRun(qsizetype which)
    {
        return std::make_unique<SeriesDownload>(m_run.job(which), m_run.server, *m_run.folder, *m_run.workers,
                                                m_options);
    }

    static SeriesOutcome::Kind kindOf(const QSignalSpy &finished)
    {
        return finished.first().first().value<SeriesOutcome>().kind;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_run.start()); }
    void init() { QVERIFY(m_run.openFolder()); }
    void cleanup()
    {
        m_run.demo.server.setFault({}, u"none"_s);
        m_options = {};
        QVERIFY(m_run.closeFolder());
    }

    void doneThenPresent()
    {
        for (const auto kind : {SeriesOutcome::Kind::Done, SeriesOutcome::Kind::Present}) {
            const auto run = makeRun(0);
            QSignalSpy finished(run.get(), &SeriesDownload::finished), states(run.get(), &SeriesDownload::stateChanged);
            run->start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
            const auto outcome = finished.first().first().value<SeriesOutcome>();
            QCOMPARE(outcome.kind, kind);
            QVERIFY(QFileInfo(outcome.folder).isDir());
            QCOMPARE(states.isEmpty(), kind == SeriesOutcome::Kind::Present);
            if (kind == SeriesOutcome::Kind::Done)
                QCOMPARE(outcome.files, *m_run.chosen[0].imageCount);
            QVERIFY(m_run.folder->recorded(m_run.chosen[0].seriesUid));
        }
    }

    void failed()
    {
        QVERIFY(m_run.demo.server.setFault(m_run.chosen[1].seriesUid, u"503"_s));
        const auto run = makeRun(1);
        QSignalSpy finished(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const auto outcome = finished.first().first().value<SeriesOutcome>();
        QCOMPARE(outcome.kind, SeriesOutcome::Kind::Failed);
        QCOMPARE(outcome.error.kind, Error::Kind::Busy);
        QVERIFY(!outcome.isDiskFault);
    }

    void stoppedWhileFetching()
    {
        QVERIFY(m_run.demo.server.setFault(m_run.chosen[1].seriesUid, u"stall-inside"_s));
        const auto run = makeRun(1);
        QSignalSpy finished(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(run->received() > 0, 30'000);
        run->stop(false);
        run->stop(true); // paused after all
        QVERIFY(run->isStopping());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(kindOf(finished), SeriesOutcome::Kind::Stopped);
        QVERIFY(!m_run.folder->spools().takeResumable({2})); // it had not arrived whole
    }

    void endedAsTooSlow()
    {
        QVERIFY(m_run.demo.server.setFault(m_run.chosen[1].seriesUid, u"stall-inside"_s));
        const auto run = makeRun(1);
        QSignalSpy finished(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(run->received() > 0, 30'000);
        run->abandon({.kind = Error::Kind::Timeout, .detail = u"It is too slow."_s});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(finished.first().first().value<SeriesOutcome>().error.detail, u"It is too slow."_s);
    }

    // A ZIP that arrived completely before a pause is unpacked by the next run without a request.
    void pausedWhileUnpacking()
    {
        QPointer<SeriesDownload> looking;
        std::atomic_bool isFirst = true;
        m_options.fileCheck = [&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            if (isFirst.exchange(false))
                QMetaObject::invokeMethod(
                    looking, [&looking] { looking->stop(true); }, Qt::BlockingQueuedConnection);
            return {};
        };
        auto run = makeRun(2);
        looking = run.get();
        QSignalSpy finished(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(kindOf(finished), SeriesOutcome::Kind::Stopped);
        QVERIFY(m_run.demo.server.setFault(u"*"_s, u"404"_s));
        run = makeRun(2);
        QSignalSpy again(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 30'000);
        QCOMPARE(kindOf(again), SeriesOutcome::Kind::Done);
    }

    // An exception of a pool task fails the run, and nothing is left running.
    void exceptionFailsTheRun()
    {
        m_options.fileCheck = [](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            throw std::bad_alloc();
        };
        const auto run = makeRun(1);
        QSignalSpy finished(run.get(), &SeriesDownload::finished);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(kindOf(finished), SeriesOutcome::Kind::Failed);
    }

    void namesOfFolders()
    {
        storage::FolderNames names;
        QCOMPARE(names.choose(u"1"_s, u"A/b"_s, {}), u"A/b"_s);
        QCOMPARE(names.choose(u"1"_s, u"A/b"_s, {}), u"A/b"_s);
        QCOMPARE(names.choose(u"2"_s, u"a/B"_s, {}), u"a/B (2)"_s); // some file systems take both for one
        QCOMPARE(names.choose(u"3"_s, u"A/b"_s, u"A/b (7)"_s), u"A/b (7)"_s);
        names.release(u"A/b"_s);
        QCOMPARE(names.choose(u"4"_s, u"A/b"_s, {}), u"A/b"_s);
        for (const QString &uid : {u"5"_s, u"6"_s})
            names.reserve(u"shared"_s, uid);
        QCOMPARE(names.choose(u"6"_s, u"shared"_s, u"shared"_s), u"shared (2)"_s); // which it may replace
        names.release(u"shared"_s);
        QCOMPARE(names.choose(u"5"_s, u"Shared"_s, {}), u"Shared (3)"_s);
        QCOMPARE(names.choose(u"6"_s, u"shared"_s, u"shared (2)"_s), u"shared (2)"_s);
    }

    void spoolFilesAreUsedAgain()
    {
        transfer::SpoolSlots slots_;
        QCOMPARE(slots_.take(), 0);
        QCOMPARE(slots_.take(), 1);
        slots_.free(0);
        QCOMPARE(slots_.take(), 0);
        transfer::SpooledSeries kept {.slot = 1};
        slots_.keep({7}, kept, 0);
        QCOMPARE(slots_.take(), 2);
        slots_.drop({7});
        QCOMPARE(slots_.take(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSeriesDownload)
#include "tst_seriesdownload.moc"
