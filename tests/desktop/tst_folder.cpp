// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "models/problemsmodel.h"
#include "storage/stagingpaths.h"
#include "support/waiting.h"
#include "transfer/folderrequests.h"

#include <QDirIterator>
#include <QLabel>
#include <QLockFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RequestLog;
using transfer::State;

namespace {
constexpr int timeoutMs = 60'000;
}

//! The window and the requests in its download folders, shared with the command line.
class TestFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Home> m_home; //!< a new one for each test
    demo::DemoServer m_server;
    QUrl m_base;
    QList<Series> m_series; //!< small ones
    int m_roots = 0;

    QString newRoot() { return m_home->path(u"root %1"_s.arg(++m_roots)); }
    archive::Server server() const
    {
        return {.name = u"Under test"_s, .base = m_base, .dialect = archive::DialectId::NbiaV4};
    }
    static QStringList openIn(const QString &root)
    {
        QStringList uids;
        if (const auto content = RequestLog(root).read())
            for (const transfer::SeriesRequest &request : content->open)
                uids << request.series.seriesUid;
        return uids;
    }
    static bool isIn(const QString &root, const Series &series)
    {
        return !QDir(root + u'/' + series.seriesUid).isEmpty();
    }
    static void begin(tests::Desk &desk, const QString &root, const QList<Series> &series)
    {
        tests::answerOf(desk.services().session()->basket().add(series));
        const transfer::Target target {.root = root, .layout = u"{SeriesInstanceUID}"_s};
        QCOMPARE(tests::answerOf(desk.services().download(target, 2)).value(), series.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images <= 3 && m_series.size() < 12)
                m_series << entry.record;
        QCOMPARE(m_series.size(), 12);
    }

    void init() { m_home = std::make_unique<tests::Home>(); }
    void cleanup() { QVERIFY(m_server.setFault({}, u"none"_s)); }

    // Requests of the window are in the folder before any transfer starts; without its queue they are resumed from
    // there.
    void resumesWithoutItsQueue()
    {
        const QString root = newRoot();
        QVERIFY(m_server.setFault(u"*"_s, u"stall"_s));
        {
            tests::Desk desk;
            desk.start(m_base);
            begin(desk, root, m_series.first(2));
            QCOMPARE(openIn(root).size(), 2);
        }
        QCOMPARE(openIn(root).size(), 2);
        int removed = 0;
        for (QDirIterator it(m_home->path({}), {u"transfers.sqlite*"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            removed += QFile::remove(it.next());
        QVERIFY(removed > 0);
        QVERIFY(m_server.setFault(u"*"_s, u"none"_s));
        tests::Desk desk;
        desk.start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(root, m_series[0]) && isIn(root, m_series[1]), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().downloads().isIdle(), timeoutMs);
        QVERIFY(RequestLog(root).read()->isComplete());
    }

    // As on the command line: series that were completed and then removed are reported, and not fetched without a
    // request.
    void reportsRemovedFolders()
    {
        const QString root = newRoot();
        {
            tests::Desk desk;
            desk.start(m_base);
            begin(desk, root, m_series.first(2));
            QTRY_VERIFY_WITH_TIMEOUT(isIn(root, m_series[0]) && isIn(root, m_series[1]), timeoutMs);
            QTRY_VERIFY_WITH_TIMEOUT(desk.services().downloads().isIdle(), timeoutMs);
            desk.services().downloads().clearFinished();
            session::Settings().rememberRoot(root);
        }
        QVERIFY(QDir(root + u'/' + m_series[0].seriesUid).removeRecursively());
        tests::Desk desk;
        desk.start(m_base);
        const models::ProblemsModel &problems = desk.problems();
        QTRY_COMPARE_WITH_TIMEOUT(problems.rowCount(), 1, timeoutMs);
        QCOMPARE(problems.index(0).data(models::ProblemsModel::WhatRole).toString(), root);
        const QString said = problems.index(0).data(models::ProblemsModel::TextRole).toString();
        QVERIFY2(said.contains(text::plain(transfer::wordsForRemoved(1, root))), qPrintable(said));
        QVERIFY(!isIn(root, m_series[0]));
    }

    // Larger than any disk: a problem names what waits for space, until it is cancelled.
    void reportsFullDisk()
    {
        const QString root = newRoot();
        tests::Desk desk;
        desk.start(m_base);
        desk.trigger(desktop::Act::ShowTransfers);
        transfer::DownloadManager &downloads = desk.services().downloads();
        Series huge = m_series[0];
        huge.fileSize = 1'000'000'000'000'000;
        archive::Archive archive(server());
        QCOMPARE(downloads.enqueue(archive, {huge}, {.root = root, .layout = u"{SeriesInstanceUID}"_s}), 1);
        const models::ProblemsModel &problems = desk.problems();
        QTRY_COMPARE_WITH_TIMEOUT(problems.rowCount(), 1, timeoutMs);
        const auto said = [&problems](int role) { return problems.index(0).data(role).toString(); };
        QCOMPARE(said(models::ProblemsModel::HeadlineRole), u"The disk is full"_s);
        QCOMPARE(said(models::ProblemsModel::RemedyTextRole), u"Another folder…"_s);
        const QString words = said(models::ProblemsModel::DetailRole);
        QVERIFY2(words.contains(root) && words.contains(u"Announced size"_s) && words.contains(u"free"_s),
                 qPrintable(words));
        const auto line = [&desk] { return desk.find<QLabel>("transfersWords")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(u"Paused: the disk is full. Goes on when "_s), timeoutMs);
        downloads.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(problems.rowCount(), 0, timeoutMs);
        QTRY_COMPARE(line(), u"Nothing to fetch."_s);
    }

    // Requests of the command line that it did not fetch.
    void resumesRequestsOfTheCommand()
    {
        const QString root = newRoot();
        QVERIFY(QDir().mkpath(root));
        {
            const auto folder = transfer::FolderRequests::open(root);
            QVERIFY(folder);
            QVERIFY(
                (*folder)->add(server(), m_series.sliced(2, 2), {.root = root, .layout = u"{SeriesInstanceUID}"_s}));
        }
        session::Settings().rememberRoot(root);
        tests::Desk desk;
        desk.start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(root, m_series[2]) && isIn(root, m_series[3]), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().downloads().isIdle(), timeoutMs);
        QVERIFY(RequestLog(root).read()->isComplete());
    }

    // Another process holds the folder when the window starts, such as a window that is still ending.
    void resumesWhenTheFolderIsFree()
    {
        const QString taken = newRoot(), other = newRoot();
        for (const auto &[root, series] : {std::pair(taken, m_series[0]), std::pair(other, m_series[1])}) {
            QVERIFY(QDir().mkpath(root));
            const auto folder = transfer::FolderRequests::open(root);
            QVERIFY(folder);
            QVERIFY((*folder)->add(server(), {series}, {.root = root, .layout = u"{SeriesInstanceUID}"_s}));
            session::Settings().rememberRoot(root);
        }
        const QString lockPath = taken + u'/' + storage::lockFile();
        QVERIFY(QDir().mkpath(QFileInfo(lockPath).path()));
        QFile lock(lockPath);
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("1\ntcia\nanother computer\n") > 0);
        lock.close();
        tests::Desk desk;
        desk.start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(other, m_series[1]), timeoutMs); // the folders were read
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().downloads().isIdle(), timeoutMs);
        QCOMPARE(openIn(taken).size(), 1);
        QVERIFY(lock.remove());
        QTRY_VERIFY_WITH_TIMEOUT(isIn(taken, m_series[0]), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().downloads().isIdle(), timeoutMs);
        QVERIFY(RequestLog(taken).read()->isComplete());
    }

    // Cancelled series are not pending; retried ones are.
    void cancelledAndTriedAgain()
    {
        const QString root = newRoot();
        QVERIFY(m_server.setFault(u"*"_s, u"stall"_s));
        tests::Desk desk;
        desk.start(m_base);
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_VERIFY_WITH_TIMEOUT(downloads.isIdle(), timeoutMs);
        begin(desk, root, m_series.sliced(4, 2));
        downloads.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(openIn(root).isEmpty(), timeoutMs);
        QCOMPARE(RequestLog(root).read()->dropped.size(), 2);
        QVERIFY(m_server.setFault(u"*"_s, u"none"_s));
        downloads.pauseAll();
        QList<transfer::TransferId> cancelled;
        for (const transfer::Transfer &transfer : downloads.transfers())
            if (transfer.state == transfer::State::Cancelled)
                cancelled << transfer.id;
        downloads.retry(cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(RequestLog(root).read()->dropped.size(), 0, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(downloads.isIdle(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(RequestLog(root).read()->isComplete(), timeoutMs);
        QVERIFY(isIn(root, m_series[4]) && isIn(root, m_series[5]));
    }

    // Present series are not recorded again and not pending; cleared failures are not pending either.
    void presentAndCleared()
    {
        const QString root = newRoot();
        tests::Desk desk;
        desk.start(m_base);
        transfer::DownloadManager &downloads = desk.services().downloads();
        begin(desk, root, {m_series[6]});
        QTRY_VERIFY_WITH_TIMEOUT(downloads.isIdle() && isIn(root, m_series[6]), timeoutMs);
        QVERIFY(m_server.setFault(m_series[7].seriesUid, u"404"_s));
        begin(desk, root, {m_series[6], m_series[7]});
        QTRY_COMPARE_WITH_TIMEOUT(openIn(root), QStringList {m_series[7].seriesUid}, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(downloads.isIdle(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().failed, 1, timeoutMs);
        QCOMPARE(openIn(root), QStringList {m_series[7].seriesUid});
        downloads.clearFinished();
        QTRY_VERIFY_WITH_TIMEOUT(RequestLog(root).read()->isComplete(), timeoutMs);
    }

    // Clearing a failure does not affect the same series that was queued again.
    void clearedAndQueuedAnew()
    {
        const QString root = newRoot();
        tests::Desk desk;
        desk.start(m_base);
        transfer::DownloadManager &downloads = desk.services().downloads();
        QVERIFY(m_server.setFault(m_series[8].seriesUid, u"404"_s));
        QVERIFY(m_server.setFault(m_series[9].seriesUid, u"404"_s));
        begin(desk, root, {m_series[8], m_series[9]});
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().failed, 2, timeoutMs);
        QVERIFY(m_server.setFault(m_series[8].seriesUid, u"stall"_s));
        const transfer::Target target {.root = root, .layout = u"{SeriesInstanceUID}"_s};
        QVERIFY(desk.services().session()->basket().remove({m_series[9].seriesUid}).isValid());
        QCOMPARE(tests::answerOf(desk.services().download(target, 2)).value(), 1);
        downloads.clearFinished();
        QTRY_COMPARE_WITH_TIMEOUT(RequestLog(root).read()->dropped.size(), 1, timeoutMs); // the one that was not
        QCOMPARE(openIn(root), QStringList {m_series[8].seriesUid});
    }

    // A folder whose log cannot be written temporarily blocks neither other folders nor the program's exit.
    void slowFolderHoldsUpNoOther()
    {
        const QString slow = newRoot(), other = newRoot();
        QVERIFY(QDir().mkpath(slow));
        auto lock = std::make_unique<QLockFile>(slow + u'/' + RequestLog::fileName() + u".lock"_s);
        QVERIFY(lock->tryLock(0));
        QFuture<Result<qsizetype>> waiting;
        {
            tests::Desk desk;
            desk.start(m_base);
            tests::answerOf(desk.services().session()->basket().add({m_series[10]}));
            waiting = desk.services().download({.root = slow, .layout = u"{SeriesInstanceUID}"_s}, 2);
            begin(desk, other, {m_series[10]});
            QTRY_VERIFY_WITH_TIMEOUT(isIn(other, m_series[10]), timeoutMs);
            QVERIFY(!waiting.isFinished());
            lock->unlock();
            QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), timeoutMs);
        }
        QVERIFY(RequestLog(slow).read()->exists);
    }
};

QTEST_MAIN(TestFolder)
#include "tst_folder.moc"
