// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "models/problemsmodel.h"
#include "models/transfermodel.h"
#include "models/transfertext.h"
#include "support/step.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::ProblemsModel;
using models::TransferModel;
using transfer::DownloadManager;

// The models of the queue, against a manager whose server is not there.
class TestTransferModel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    archive::Archive m_nowhere {closedPort()};
    DownloadManager m_manager;
    QDateTime m_now;

    static archive::Server closedPort()
    {
        QTcpServer once;
        once.listen(QHostAddress::LocalHost); // an unused port, once it is closed
        archive::Server server;
        server.base = QUrl(u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(once.serverPort()));
        return server;
    }

    void queue(int count, int from, const QString &root = {})
    {
        QList<Series> series(count);
        for (int i = 0; i < count; ++i) {
            series[i].seriesUid = u"1.2.%1"_s.arg(from + i);
            series[i].collection = u"<b>LIDC</b>"_s;
            series[i].modality = u"CT"_s;
            series[i].patientId = u"P1"_s;
            series[i].studyUid = u"1.2"_s;
            series[i].imageCount = 3;
            series[i].fileSize = 1000;
            series[i].description = u"Chest %1"_s.arg(i);
        }
        m_manager.setPolicy({.attempts = 1, .probes = 0, .failuresToBlock = 1'000'000});
        m_manager.enqueue(m_nowhere, series, {.root = root.isEmpty() ? m_folder.path() : root, .layout = u"flat"_s});
    }

    transfer::TransferId id(size_t position) const { return m_manager.transfers()[position].id; }

    //! The rows as text, the failures below their group.
    static QStringList treeOf(const TransferModel &model)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex top = model.index(row, 0);
            out << (model.isGroup(top) ? top.data().toString() : uidOf(top));
            for (int child = 0; child < model.rowCount(top); ++child)
                out << u"  "_s + uidOf(model.index(child, 0, top));
        }
        return out;
    }
    static QString uidOf(const QModelIndex &row) { return row.data(TransferModel::SeriesUidRole).toString(); }

    static qint64 seriesIn(const ProblemsModel &problems)
    {
        qint64 count = 0;
        for (int row = 0; row < problems.rowCount(); ++row)
            count += problems.at(row).series();
        return count;
    }

    void waitIdle()
    {
        QSignalSpy idle(&m_manager, &DownloadManager::idle);
        QVERIFY(m_manager.isIdle() || idle.wait(60'000));
    }

private Q_SLOTS:
    void manySeriesOfAListAreOneProblem()
    {
        ProblemsModel problems(m_manager);
        for (const char *uid : {"1.2.1", "1.2.2", "1.2.3"})
            problems.add(
                {.kind = Error::Kind::NotFound, .detail = {}, .context = {.seriesUid = QString::fromLatin1(uid)}});
        problems.add({.kind = Error::Kind::Offline, .detail = {}, .context = {.seriesUid = u"1.2.4"_s}});
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(problems.index(0).data(ProblemsModel::CountRole).toString(), u"3 series"_s);
        QVERIFY(!problems.index(0).data(ProblemsModel::HeadlineRole).toString().contains(u"1.2."_s));
        QVERIFY(problems.index(1).data(ProblemsModel::HeadlineRole).toString().contains(u"1.2.4"_s));
    }

    void rows()
    {
        TransferModel transfers(m_manager);
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester one(&transfers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue(3, 1);
        QCOMPARE(treeOf(transfers), QStringList({u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(transfers.index(1, models::TransferDescription).data().toString(), u"Chest 1"_s);
        QCOMPARE(transfers.index(1, models::TransferPatient).data().toString(), u"P1"_s);
        QCOMPARE(transfers.index(1, models::TransferState).data().toString(), u"waiting"_s);
        QCOMPARE(transfers.index(1, 0).data(TransferModel::ProgressRole).toDouble(), -1.0);
        const QPersistentModelIndex last(transfers.index(2, 0));
        TCIA_STEP(waitIdle());
        QCOMPARE(treeOf(transfers),
                 QStringList({u"3 failed: the server cannot be reached."_s, u"  1.2.1"_s, u"  1.2.2"_s, u"  1.2.3"_s}));
        QCOMPARE(uidOf(last), u"1.2.3"_s);                                     // selections follow
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains(u"<b>LIDC"_s)); // the window shows it as it is
        QCOMPARE(problems.rowCount(), 1);
        QCOMPARE(problems.index(0).data(ProblemsModel::HeadlineRole).toString(), u"The server cannot be reached"_s);
        QCOMPARE(problems.index(0).data(ProblemsModel::CountRole).toString(), u"3 series"_s);
        QCOMPARE(problems.index(0).data(ProblemsModel::RemedyTextRole).toString(), u"Retry 3"_s);
        QVERIFY(!problems.index(0).data(ProblemsModel::DetailRole).toString().isEmpty());
        QVERIFY(problems.index(0).data(ProblemsModel::TextRole).toString().contains(u"1.2."_s));
        QCOMPARE(problems.idsOf(problems.index(0)).size(), 3);
        QCOMPARE(problems.total(), 3);

        problems.add({.kind = Error::Kind::Server,
                      .detail = u"It broke."_s,
                      .context = {.name = u"getSeries"_s},
                      .serverText = u"oops"_s});
        problems.add({.kind = Error::Kind::Cancelled, .detail = {}});
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(problems.index(1).data(ProblemsModel::SaidRole).toString(), u"oops"_s);
        QCOMPARE(problems.index(1).data(ProblemsModel::WhatRole).toString(), u"getSeries"_s);
        QVERIFY(problems.idsOf(problems.index(1)).isEmpty());
        QCOMPARE(problems.total(), 4);

        // A repeated failure is listed once, not twice.
        m_manager.retry({id(1)});
        TCIA_STEP(waitIdle());
        QCOMPARE(seriesIn(problems), 3);
        m_manager.clearFinished();
        QCOMPARE(transfers.rowCount(), 0);
        QVERIFY(!last.isValid());
        QCOMPARE(seriesIn(problems), 3);
        QVERIFY(problems.idsOf(problems.index(0)).isEmpty());
        QCOMPARE(problems.index(0).data(ProblemsModel::RemedyTextRole).toString(), QString()); // nothing to retry
        problems.clear();
        QCOMPARE(problems.rowCount(), 0);
    }

    // Each view counts and shows its states, and failures with different causes are different groups.
    void groupsByCauseAndViews()
    {
        m_manager.clearFinished();
        TransferModel all(m_manager);
        TransferModel failed(m_manager);
        failed.setView(models::TransferView::Failed);
        TransferModel waiting(m_manager);
        waiting.setView(models::TransferView::Waiting);
        const QAbstractItemModelTester one(&all, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&failed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester three(&waiting, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ProblemsModel problems(m_manager);
        queue(2, 700);
        TCIA_STEP(waitIdle());
        queue(2, 710, u"/dev/null/nowhere"_s);
        TCIA_STEP(waitIdle());
        queue(2, 720);
        m_manager.pauseAll();
        const QStringList groups {u"2 failed: the server cannot be reached."_s, u"  1.2.700"_s, u"  1.2.701"_s,
                                  u"2 failed: the folder cannot be used."_s,    u"  1.2.710"_s, u"  1.2.711"_s};
        QTRY_COMPARE(treeOf(all), groups + QStringList({u"1.2.720"_s, u"1.2.721"_s}));
        QCOMPARE(treeOf(failed), groups);
        QCOMPARE(treeOf(waiting), QStringList({u"1.2.720"_s, u"1.2.721"_s}));
        QCOMPARE(waiting.index(0, models::TransferState).data().toString(), u"paused"_s);
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(models::Remedy(problems.index(1).data(ProblemsModel::RemedyRole).toInt()),
                 models::Remedy::AnotherFolder);
        const transfer::QueueProgress progress = m_manager.progress();
        QCOMPARE(countOf(models::TransferView::All, progress), 6);
        QCOMPARE(countOf(models::TransferView::Failed, progress), 4);
        QCOMPARE(countOf(models::TransferView::Waiting, progress), 2);
        QCOMPARE(countOf(models::TransferView::Active, progress), 0);
        QCOMPARE(countOf(models::TransferView::Done, progress), 0);
        QVERIFY(!all.saidOf(all.index(0, 0)).isEmpty());
        QCOMPARE(all.idsBelow(all.index(1, 0)).size(), 2);

        all.sort(models::TransferDescription, Qt::DescendingOrder); // groups stay first
        QTRY_VERIFY(!all.isSorting());
        QCOMPARE(treeOf(all).mid(1, 2), QStringList({u"  1.2.701"_s, u"  1.2.700"_s}));
        QCOMPARE(treeOf(all).last(), u"1.2.720"_s);
        m_manager.cancelAll();
        QTRY_COMPARE(waiting.rowCount(), 0);
        QCOMPARE(all.index(2, models::TransferState).data().toString(), u"cancelled"_s);
        m_manager.clearFinished();
        QCOMPARE(all.rowCount() + failed.rowCount(), 0);
        QCOMPARE(problems.rowCount(), 2);
        QCOMPARE(models::Remedy(problems.index(1).data(ProblemsModel::RemedyRole).toInt()), models::Remedy::None);
    }

    // What runs or waits is in sight, however much is done.
    void endedOnesComeLast()
    {
        m_manager.clearFinished();
        TransferModel all(m_manager);
        const QAbstractItemModelTester tester(&all, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_manager.pauseAll();
        queue(3, 800);
        m_manager.pauseAll();
        const QPersistentModelIndex first(all.index(0, 0));
        m_manager.cancel({id(0)});
        const QStringList endedLast {u"1.2.801"_s, u"1.2.802"_s, u"1.2.800"_s};
        QTRY_COMPARE(treeOf(all), endedLast);
        QCOMPARE(first.row(), 2);
        queue(1, 810);
        QCOMPARE(treeOf(all), (QStringList {u"1.2.801"_s, u"1.2.802"_s, u"1.2.810"_s, u"1.2.800"_s}));
        const TransferModel later(m_manager); // as after a restart
        QCOMPARE(treeOf(later), treeOf(all));
        all.sort(models::TransferDescription);
        QTRY_VERIFY(!all.isSorting());
        QCOMPARE(treeOf(all).first(), u"1.2.800"_s); // by the column alone
        all.sort(-1);
        QCOMPARE(treeOf(all).last(), u"1.2.800"_s);
        m_manager.cancelAll();
        QTRY_VERIFY(m_manager.isIdle());
        m_manager.clearFinished();
        QCOMPARE(all.rowCount(), 0);
    }

    void wordsOfStates_data()
    {
        QTest::addColumn<transfer::Transfer>("transfer");
        QTest::addColumn<QString>("words");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        transfer::Transfer one;
        one.series.imageCount = 288;
        one.unpackedFiles = 188;
        const auto row = [&one](const char *words, const std::function<void(transfer::Transfer &)> &change) {
            transfer::Transfer changed = one;
            change(changed);
            QTest::newRow(words) << changed << QString::fromUtf8(words);
        };
        using transfer::State;
        row("waiting", [](auto &) {});
        row("next try in 40 s", [&now](auto &t) { t.retryAt = now.addSecs(40); });
        row("paused", [](auto &t) { t.state = State::Paused; });
        row("fetching", [](auto &t) { t.state = State::Fetching; });
        row("unpacking, 188 of 288", [](auto &t) { t.state = State::Unpacking; });
        row("checked, 288 of 288, MD5", [](auto &t) {
            t.state = State::Done;
            t.proof = Digest::Kind::Md5;
        });
        row("already on disk", [](auto &t) { t.state = State::Present; });
        row("cancelled", [](auto &t) { t.state = State::Cancelled; });
        row("255 images promised, 231 came · tried 3 times", [](auto &t) {
            t.state = State::Failed;
            t.attempts = 3;
            t.error = Error {.kind = Error::Kind::Incomplete, .promised = 255, .received = 231};
        });
        row("It broke · tried 2 times", [](auto &t) {
            t.state = State::Failed;
            t.attempts = 2;
            t.error = Error {.kind = Error::Kind::Server, .detail = u"It broke."_s};
        });
        row("The server failed", [](auto &t) {
            t.state = State::Failed;
            t.error = Error {.kind = Error::Kind::Server};
        });
        m_now = now;
    }
    void wordsOfStates()
    {
        QFETCH(transfer::Transfer, transfer);
        QFETCH(QString, words);
        QCOMPARE(models::stateText(transfer, m_now), words);
    }

    void wordsOfAmounts()
    {
        transfer::Transfer one;
        one.state = transfer::State::Fetching;
        one.received = 49'100'000;
        one.expected = 80'500'000;
        QCOMPARE(models::receivedText(one), u"49.1 of 80.5 MB"_s);
        one.received = 9'100;
        QCOMPARE(models::receivedText(one), u"9.10 kB of 80.5 MB"_s);
        one.received = 80'500'001;
        QCOMPARE(models::receivedText(one), u"80.5 MB"_s);
        one.received = 0;
        QCOMPARE(models::receivedText(one), QString());
    }

    // Repeated requests fail in the same way, whatever else the server says.
    void ongoingProblemIsListedOnce()
    {
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Error busy {.kind = Error::Kind::Busy,
                    .context = {.name = u"getCollectionValues"_s},
                    .httpStatus = 503,
                    .retryAfter = 10};
        problems.setOngoing(u"List"_s, busy);
        QCOMPARE(problems.rowCount(), 1);
        problems.clear();
        busy.retryAfter = 20;
        busy.serverText = u"Come back at noon"_s;
        problems.setOngoing(u"List"_s, busy);
        QCOMPARE(problems.rowCount(), 0);
        busy.httpStatus = 429;
        problems.setOngoing(u"List"_s, busy);
        QCOMPARE(problems.rowCount(), 1);
        problems.setOngoing({}, {});
        QCOMPARE(problems.rowCount(), 0);
        problems.setOngoing(u"List"_s, busy); // again
        QCOMPARE(problems.rowCount(), 1);
    }

    // A retried transfer leaves its problem, whatever was moved, and comes back if it fails again.
    void problemsFollowTheirTransfers()
    {
        m_manager.clearFinished();
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue(4, 20);
        TCIA_STEP(waitIdle());
        QCOMPARE(seriesIn(problems), 4);
        m_manager.move({id(3)}, DownloadManager::Move::Top);
        QSignalSpy changed(&problems, &ProblemsModel::dataChanged);
        const transfer::TransferId retried = id(0);
        m_manager.retry({retried});
        QVERIFY(changed.wait());
        QVERIFY(!problems.idsOf(problems.index(0)).contains(retried));
        TCIA_STEP(waitIdle());
        QCOMPARE(seriesIn(problems), 4);
        QVERIFY(problems.idsOf(problems.index(0)).contains(retried));
    }

    // Failures with one cause are one row, and few signals.
    void manyProblemsAtOnce()
    {
        m_manager.clearFinished();
        ProblemsModel problems(m_manager);
        TransferModel transfers(m_manager);
        const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy totals(&problems, &ProblemsModel::totalChanged);
        QSignalSpy layouts(&transfers, &TransferModel::layoutChanged);
        queue(300, 100, u"/dev/null/nowhere"_s);
        TCIA_STEP(waitIdle());
        QCOMPARE(seriesIn(problems), 300);
        QCOMPARE(problems.rowCount(), 1);
        QVERIFY2(totals.size() < 30, qPrintable(QString::number(totals.size())));
        QVERIFY2(layouts.size() < 30, qPrintable(QString::number(layouts.size())));
        QList<transfer::TransferId> everySecond;
        for (size_t position = 0; position < 300; position += 2)
            everySecond << id(position);
        m_manager.retry(everySecond);
        TCIA_STEP(waitIdle());
        QCOMPARE(seriesIn(problems), 300);
        QCOMPARE(transfers.rowCount(transfers.index(0, 0)), 300);
        QCOMPARE(transfers.rowCount(), 1);
        m_manager.clearFinished();
        QVERIFY(problems.idsOf(problems.index(0)).isEmpty());
        QCOMPARE(seriesIn(problems), 300);
    }

    // A failure is reported even if its row is removed immediately.
    void clearedAtOnce()
    {
        ProblemsModel problems(m_manager);
        queue(1, 500);
        connect(&m_manager, &DownloadManager::ended, &problems, [this] {
            QMetaObject::invokeMethod(
                &m_manager, [this] { m_manager.clearFinished(); }, Qt::QueuedConnection);
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_manager.transfers().size(), size_t(0), 60'000);
        QCOMPARE(seriesIn(problems), 1);
        TCIA_STEP(waitIdle());
    }

    void headers()
    {
        const TransferModel transfers(m_manager);
        for (int column = 0; column < transfers.columnCount(); ++column)
            QVERIFY(!transfers.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransferModel)
#include "tst_transfermodel.moc"
