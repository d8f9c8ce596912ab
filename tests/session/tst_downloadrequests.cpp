// SPDX-License-Identifier: Apache-2.0
#include "session/downloadrequests.h"

#include "basket/basket.h"
#include "session/pendingfolders.h"

#include "core/files.h"
#include "provenance/recordfiles.h"
#include "storage/reservednames.h"
#include "support/archivefixture.h"
#include "support/waiting.h"
#include "transfer/requestlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RequestLog;

//! What is requested is in its folder, and what is in its folder is resumed.
class TestDownloadRequests : public QObject
{
    Q_OBJECT

    //! The parts of one program over the same folder.
    struct Program
    {
        explicit Program(const tests::ArchiveFixture &demo)
            : demonstration([port = demo.server.port()]() -> Result<quint16> { return port; })
        {
        }

        session::Demonstration demonstration;
        session::DownloadArchives archives;
        tests::OneTry downloads;
        session::FolderQueue folders {downloads};
        session::ServerAccessResolver resolver {demonstration};
        session::QueueServers servers {downloads, resolver};
        session::PendingFolders pending {downloads, folders, archives, servers, resolver};
        session::DownloadRequests requests {downloads, folders, archives, servers};
    };

    std::unique_ptr<tests::ArchiveFixture> m_demo;
    QList<Series> m_series;

    void recordRequests(const archive::Server &server)
    {
        QList<transfer::SeriesRequest> requests;
        for (const Series &series : m_series)
            requests << transfer::SeriesRequest {.series = series, .server = server, .target = m_demo->target()};
        QVERIFY(RequestLog(m_demo->root()).add(requests));
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<tests::ArchiveFixture>();
        QVERIFY(m_demo->start());
        m_series = m_demo->smallSeries(2);
        QCOMPARE(m_series.size(), 2);
    }

    void requestIsRecordedBeforeItIsQueued()
    {
        Program program(*m_demo);
        basket::Basket basket(u"test"_s);
        QVERIFY(tests::answerOf(basket.add(m_series)));
        qsizetype recorded = -1; // when the queue gets them
        connect(&program.downloads, &transfer::DownloadManager::added, this, [&] {
            if (const auto content = RequestLog(m_demo->root()).read())
                recorded = content->open.size();
        });
        const auto queued = tests::answerOf(
            program.requests.download(m_demo->archive->server(), basket.settledSeries(), m_demo->target()));
        QCOMPARE(queued.value(), 2);
        QTRY_COMPARE(recorded, 2);
        QVERIFY(tests::waitIdle(program.downloads));
        QCOMPARE(program.downloads.progress().done, 2);
    }

    // The record of provenance is as complete as that of the command line.
    void recordFollowsTheDownloads()
    {
        Program program(*m_demo);
        const auto gather = [series = m_series] { return series; };
        QVERIFY(tests::answerOf(program.requests.download(m_demo->archive->server(), gather, m_demo->target())));
        QVERIFY(tests::waitIdle(program.downloads));
        QVERIFY(tests::answerOf(program.folders.records().finish()));
        const auto record =
            provenance::readRecord(m_demo->root() + u'/' + storage::nameOf(storage::ReservedName::Provenance));
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QCOMPARE(record->entries.size(), 2);
        for (const provenance::Entry &entry : record->entries)
            QCOMPARE(entry.outcome, provenance::Outcome::Downloaded);
        QCOMPARE(record->head.sources.first().server.name, m_demo->archive->server().name);
        QCOMPARE(record->head.requests.first().selection.named, 2);
    }

    // What the pace of writing held back is written when its time has come, without another event.
    void recordIsWrittenInTime()
    {
        Program program(*m_demo);
        program.folders.records().setPace({.leastMs = 200, .timesItTook = 0});
        const auto gather = [series = m_series] { return series; };
        QVERIFY(tests::answerOf(program.requests.download(m_demo->archive->server(), gather, m_demo->target())));
        const auto isComplete = [this] {
            const auto record =
                provenance::readRecord(m_demo->root() + u'/' + storage::nameOf(storage::ReservedName::Provenance));
            return record && std::ranges::count(record->entries, provenance::Outcome::Downloaded,
                                                &provenance::Entry::outcome) == 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 60'000);
    }

    void unrecordedRequestsAreNotQueued()
    {
        Program program(*m_demo);
        basket::Basket basket(u"test"_s);
        QVERIFY(tests::answerOf(basket.add(m_series)));
        const QString file = m_demo->folder.filePath(u"file"_s);
        QVERIFY(writeFile(file, "not a folder"));
        const auto queued = tests::answerOf(program.requests.download(
            m_demo->archive->server(), basket.settledSeries(), {.root = file + u"/below"_s, .layout = u"classic"_s}));
        QVERIFY(!queued);
        QCOMPARE(queued.error().kind, Error::Kind::Disk);
        QVERIFY(program.downloads.transfers().empty());
    }

    void foldersAreResumedOnce()
    {
        recordRequests(m_demo->archive->server());
        Program program(*m_demo);
        program.pending.resume({m_demo->root()});
        program.pending.resume({m_demo->root()});
        QTRY_COMPARE_WITH_TIMEOUT(program.downloads.progress().done, 2, 60'000);
        QVERIFY(tests::waitIdle(program.downloads));
        QCOMPARE(program.downloads.transfers().size(), 2);
    }

    // It was at another port in the previous run.
    void demonstrationIsResumedWhereItIsNow()
    {
        archive::Server before = m_demo->archive->server();
        before.base.setPort(1);
        before.demonstration = true;
        recordRequests(before);
        Program program(*m_demo);
        program.pending.resume({m_demo->root()});
        QTRY_COMPARE_WITH_TIMEOUT(program.downloads.progress().done, 2, 60'000);
    }

    void damagedFolderIsReported()
    {
        QVERIFY(QDir(m_demo->root()).mkdir(RequestLog::fileName())); // a folder in place of the file
        Program program(*m_demo);
        QSignalSpy failed(&program.pending, &session::PendingFolders::failed);
        program.pending.resume({m_demo->root()});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(program.downloads.transfers().empty());
    }

    void missingFolderHasNoRequests()
    {
        Program program(*m_demo);
        const auto found = tests::answerOf(program.folders.waiting(m_demo->folder.filePath(u"none/such"_s)));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->waiting.isEmpty() && !found->isLockedElsewhere);
        QVERIFY(tests::answerOf(program.folders.waiting(m_demo->root()))); // a folder without requests
    }

    // A disk that fails is not a folder without requests.
    void folderThatCannotBeReadIsReportedOnceAndReadLater()
    {
        recordRequests(m_demo->archive->server());
        const QString away = m_demo->root() + u".away"_s;
        QVERIFY(QFile::rename(m_demo->root(), away));
        QVERIFY(QFile::link(m_demo->root(), m_demo->root())); // a link to itself cannot be opened
        Program program(*m_demo);
        QVERIFY(!tests::answerOf(program.folders.waiting(m_demo->root())));
        QSignalSpy failed(&program.pending, &session::PendingFolders::failed);
        program.pending.resume({m_demo->root()});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(failed.first().first().value<Error>().context.path, m_demo->root());
        QVERIFY(QFile::remove(m_demo->root()));
        QVERIFY(QFile::rename(away, m_demo->root()));
        QTRY_COMPARE_WITH_TIMEOUT(program.downloads.progress().done, 2, 60'000);
        QCOMPARE(failed.size(), 1);
    }

    void archiveIsSharedByAccess()
    {
        session::DownloadArchives archives;
        const archive::Server server = m_demo->archive->server();
        archive::Archive &first = archives.archive(server);
        QCOMPARE(&archives.archive(server), &first);
        QVERIFY(&archives.archive({server, u"key"_s}) != &first);
        QCOMPARE(&archives.archive(server), &first);
    }
};

QTEST_GUILESS_MAIN(TestDownloadRequests)
#include "tst_downloadrequests.moc"
