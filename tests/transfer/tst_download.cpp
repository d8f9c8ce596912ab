// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "transfer/fetcher.h"
#include "verify/verify.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::DialectId;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;
using Kind = Error::Kind;

// The whole download of a series over real sockets, with all known faults.
class TestDownload : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::ArchiveFixture> m_demo;

    void dialects()
    {
        QTest::addColumn<DialectId>("dialect");
        QTest::newRow("legacy") << DialectId::Legacy;
        QTest::newRow("nbia-v1") << DialectId::NbiaV1;
        QTest::newRow("nbia-v4") << DialectId::NbiaV4;
    }

    static QString sayState(const Transfer &transfer)
    {
        return u"state %1: %2 %3"_s.arg(int(transfer.state))
            .arg(transfer.error ? transfer.error->detail : QString(),
                 transfer.error ? transfer.error->serverText : QString());
    }

private Q_SLOTS:
    void init() { m_demo = std::make_unique<tests::ArchiveFixture>(); }
    void cleanup() { m_demo.reset(); }

    void whole_data() { dialects(); }
    void whole()
    {
        QFETCH(DialectId, dialect);
        QVERIFY(m_demo->start(dialect));
        const QList<Series> chosen = m_demo->smallSeries(4);
        QCOMPARE(chosen.size(), 4);
        tests::OneTry manager;
        QCOMPARE(manager.enqueue(*m_demo->archive, chosen, m_demo->target()), 4);
        QCOMPARE(manager.enqueue(*m_demo->archive, chosen, m_demo->target()), 0); // already queued
        QVERIFY(tests::waitIdle(manager));
        for (const Transfer &transfer : manager.transfers()) {
            QVERIFY2(transfer.state == State::Done, qPrintable(sayState(transfer)));
            QCOMPARE(QDir(transfer.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                     *transfer.series.imageCount);
            QVERIFY(!transfer.series.patientId.isEmpty());
            QVERIFY(transfer.folder.endsWith(u'/' + transfer.series.seriesUid));
            QCOMPARE(transfer.fraction, 1.0);
        }
        QVERIFY(!QFile::exists(m_demo->root() + u"/.tcia-partial"_s));
        const std::atomic_bool cancelled = false;
        const auto verified = verify::verifyFolder(m_demo->root(), cancelled);
        QVERIFY(verified);
        QCOMPARE(verified->verdicts.size(), 4);
        for (const auto &verdict : verified->verdicts)
            QVERIFY2(verdict.kind == verify::Verdict::Kind::Whole, qPrintable(verdict.reason));
        QCOMPARE(manager.progress().done, 4);
        QCOMPARE(manager.progress().doneUncompressed, manager.progress().totalUncompressed);
    }

    // A shared list's rows may have only the UID; the second time nothing is fetched and no request is sent.
    void againFromUidsAlone_data() { dialects(); }
    void againFromUidsAlone()
    {
        QFETCH(DialectId, dialect);
        QVERIFY(m_demo->start(dialect));
        QList<Series> bare(2);
        const QList<Series> chosen = m_demo->smallSeries(2);
        bare[0].seriesUid = chosen[0].seriesUid;
        bare[1].seriesUid = chosen[1].seriesUid;
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, bare, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[0].state == State::Done, qPrintable(sayState(manager.transfers()[0])));
        QCOMPARE(manager.transfers()[1].state, State::Done);
        m_demo->server.stop();
        QCOMPARE(manager.enqueue(*m_demo->archive, bare, m_demo->target()), 2);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[2].state, State::Present);
        QCOMPARE(manager.transfers()[3].state, State::Present);
        QCOMPARE(manager.transfers()[3].folder, manager.transfers()[1].folder);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QList<Kind>>("kinds");
        const auto row = [](const char *fault, const QList<Kind> &kinds) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << kinds;
        };
        row("cut", {Kind::Offline, Kind::Truncated});
        row("short", {Kind::Incomplete});
        row("flip", {Kind::BadArchive});
        row("altered", {Kind::BadArchive});
        row("wrong-md5", {Kind::BadArchive});
        row("text-500", {Kind::Server});
        row("text-200", {Kind::BadArchive, Kind::Server});
        row("html", {Kind::BadArchive, Kind::BadAnswer, Kind::Server});
        row("empty", {Kind::Incomplete});
        row("400", {Kind::BadRequest});
        row("401", {Kind::KeyRefused});
        row("403", {Kind::Forbidden});
        row("404", {Kind::NotFound});
        row("471", {Kind::BadRequest});
        row("429", {Kind::Busy});
        row("503", {Kind::Busy});
        row("stall", {Kind::Timeout});
        row("stall-inside", {Kind::Timeout});
    }
    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(QList<Kind>, kinds);
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(2);
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, fault));
        tests::OneTry manager;
        manager.setLimits({.firstByteMs = 3000, .stallMs = 3000});
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        const Transfer &bad = manager.transfers()[0];
        QCOMPARE(bad.state, State::Failed);
        QVERIFY(bad.error);
        QVERIFY2(kinds.contains(bad.error->kind),
                 qPrintable(u"kind %1: %2"_s.arg(int(bad.error->kind)).arg(bad.error->detail)));
        QCOMPARE(bad.error->context.seriesUid, bad.series.seriesUid);
        QCOMPARE(bad.error->context.collection, bad.series.collection);
        QVERIFY(bad.folder.isEmpty());
        // Its neighbour is not touched, and nothing of it is left.
        QCOMPARE(manager.transfers()[1].state, State::Done);
        QCOMPARE(m_demo->images().filter(chosen[0].seriesUid), QStringList());
        QVERIFY(!QFile::exists(m_demo->root() + u"/.tcia-partial"_s));
        QCOMPARE(storage::readRecords(m_demo->root())->records.size(), 1);
        // And when all is well again, one more try makes it whole.
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, u"none"_s));
        manager.retryFailed();
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[0].state == State::Done, qPrintable(sayState(manager.transfers()[0])));
        QCOMPARE(manager.transfers()[0].attempts, 1);
    }

    void cancelWhileFetching()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(1);
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, u"stall-inside"_s));
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > 0, 30000);
        QVERIFY(!m_demo->images().isEmpty());
        manager.cancel(tests::ids(manager, {0}));
        QVERIFY(tests::waitIdle(manager, 5000));
        QCOMPARE(manager.transfers()[0].state, State::Cancelled);
        QCOMPARE(m_demo->images(), QStringList());
    }

    void cancelWhileDescribing()
    {
        QVERIFY(m_demo->start());
        QList<Series> bare(1);
        bare[0].seriesUid = m_demo->smallSeries(1).first().seriesUid;
        QVERIFY(m_demo->server.setFault(u"getSeries"_s, u"stall"_s));
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, bare, m_demo->target());
        QTRY_COMPARE(manager.transfers()[0].state, State::Describing);
        manager.cancel(tests::ids(manager, {0}));
        QCOMPARE(manager.transfers()[0].state, State::Cancelled);
        QVERIFY(tests::waitIdle(manager, 5000));
        QCOMPARE(m_demo->images(), QStringList());
    }

    void cancelWhileUnpacking()
    {
        QVERIFY(m_demo->start());
        tests::OneTry manager;
        std::atomic_bool looked = false;
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            looked = true;
            QMetaObject::invokeMethod(
                &manager, [&manager] { manager.cancelAll(); }, Qt::BlockingQueuedConnection);
            return {};
        });
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY(looked);
        QCOMPARE(manager.transfers()[0].state, State::Cancelled);
        QCOMPARE(m_demo->images(), QStringList());
    }

    void cancelWaiting()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(3);
        tests::OneTry manager;
        manager.setParallel(1);
        QVERIFY(m_demo->server.setFault(chosen[0].seriesUid, u"stall"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_COMPARE(manager.transfers()[0].state, State::Fetching);
        QCOMPARE(manager.transfers()[2].state, State::Waiting);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager, 5000));
        QCOMPARE(manager.progress().cancelled, 3);
        manager.clearFinished();
        QVERIFY(manager.transfers().empty());
    }

    void destroyedWhileRunning()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(3);
        QVERIFY(m_demo->server.setFault(u"*"_s, u"stall-inside"_s));
        auto manager = std::make_unique<tests::OneTry>();
        manager->enqueue(*m_demo->archive, chosen, m_demo->target());
        QTRY_VERIFY_WITH_TIMEOUT(manager->transfers()[0].received > 0, 30000);
        manager.reset();
        QCOMPARE(m_demo->images(), QStringList());
    }

    void inspected()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(2);
        tests::OneTry manager;
        manager.setFileCheck(
            [bad = chosen[0].seriesUid](const QString &path, QByteArrayView, const Series &series) -> Result<QString> {
                if (series.seriesUid == bad)
                    return failure(Kind::BadArchive, u"It is not what it seems."_s, {.path = path});
                return {};
            });
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QVERIFY(manager.transfers()[0].error->detail.contains(u"not what it seems"_s));
        QCOMPARE(manager.transfers()[1].state, State::Done);
        QCOMPARE(m_demo->images().filter(chosen[0].seriesUid), QStringList());
    }

    // Anything may have the name of a spool file: only this program's own files are written to.
    void linkInPlaceOfASpoolFile()
    {
        QVERIFY(m_demo->start());
        QTemporaryDir elsewhere;
        const QString theirs = elsewhere.filePath(u"theirs"_s), path = m_demo->root() + u"/part"_s;
        QVERIFY(writeFile(theirs, "precious"));
        QVERIFY(QFile::link(theirs, path));
        transfer::Fetcher fetcher;
        const Series series = m_demo->smallSeries(60).last(); // small ones stay in memory
        const auto source = archive::makeByteSource(m_demo->archive->server());
        const auto plan = tests::answerOf(source->plan(series, Digest::Kind::Crc32));
        QVERIFY(plan);
        const auto spool = std::make_shared<transfer::Spool>(m_demo->root(), u"part"_s);
        spool->setPlan(*plan);
        const transfer::FetchJob order {.spool = spool,
                                        .seriesUid = series.seriesUid,
                                        .limits = {},
                                        .control = std::make_shared<storage::JobControl>()};
        const auto result = tests::answerOf(fetcher.fetch(1, order));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Disk);
        QCOMPARE(readFile(theirs).value(), QByteArray("precious"));
    }

    void nonsense()
    {
        QVERIFY(m_demo->start());
        QList<Series> odd(2);
        odd[0].seriesUid = u"../../etc"_s;
        odd[1].seriesUid = u"1.2.3.4.5"_s; // well-formed but unknown
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, odd, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Usage);
        QCOMPARE(manager.transfers()[1].error->kind, Kind::NotFound);
        QCOMPARE(m_demo->images(), QStringList());
    }

    void signalsAreFew()
    {
        QVERIFY(m_demo->start());
        tests::OneTry manager;
        QSignalSpy changed(&manager, &DownloadManager::changed), ended(&manager, &DownloadManager::ended);
        QSignalSpy added(&manager, &DownloadManager::added), idle(&manager, &DownloadManager::idle);
        QSignalSpy progressed(&manager, &DownloadManager::progressed);
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(6), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(added.size(), 1);
        QCOMPARE(ended.size(), 6);
        QCOMPARE(idle.size(), 1);
        // One for all that changed since the last: not one for each step of each series. See transfer.progressmeter.
        QVERIFY2(changed.size() <= progressed.size(),
                 qPrintable(u"%1, %2"_s.arg(changed.size()).arg(progressed.size())));
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
