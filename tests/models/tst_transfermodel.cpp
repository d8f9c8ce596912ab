// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "models/problemsmodel.h"
#include "models/transfermodel.h"
#include "support/step.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
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

    static transfer::TransferId idOf(const QModelIndex &problem)
    {
        return problem.data(ProblemsModel::IdRole).value<transfer::TransferId>();
    }

    void waitIdle()
    {
        QSignalSpy idle(&m_manager, &DownloadManager::idle);
        QVERIFY(m_manager.isIdle() || idle.wait(60'000));
    }

private Q_SLOTS:
    void rows()
    {
        TransferModel transfers(m_manager);
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester one(&transfers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue(3, 1);
        QCOMPARE(transfers.rowCount(), 3);
        QCOMPARE(transfers.index(1, TransferModel::SeriesColumn).data().toString(), u"Chest 1"_s);
        QCOMPARE(transfers.index(1, 0).data(TransferModel::SeriesUidRole).toString(), u"1.2.2"_s);
        QCOMPARE(transfers.index(1, 0).data(TransferModel::ProgressRole).toDouble(), -1.0);
        TCIA_STEP(waitIdle());
        QCOMPARE(transfers.index(2, TransferModel::StateColumn).data().toString(), u"Failed"_s);
        QVERIFY(transfers.index(2, 0).data(Qt::ToolTipRole).toString().contains(u"<b>LIDC"_s)); // the window shows it
                                                                                                // as it is
        QCOMPARE(problems.rowCount(), 3);
        QVERIFY(problems.index(0, models::WhatColumn).data().toString().contains(u"Chest"_s));
        QVERIFY(!problems.index(0, models::AdviceColumn).data().toString().isEmpty());
        QVERIFY(problems.index(0, 0).data(ProblemsModel::TextRole).toString().contains(u"1.2."_s));

        problems.add({.kind = Error::Kind::Server,
                      .detail = u"It broke."_s,
                      .context = {.name = u"getSeries"_s},
                      .serverText = u"oops"_s});
        problems.add({.kind = Error::Kind::Cancelled, .detail = {}});
        QCOMPARE(problems.rowCount(), 4);
        QCOMPARE(problems.index(3, models::ServerTextColumn).data().toString(), u"oops"_s);
        QVERIFY(!idOf(problems.index(3, 0)).isValid());

        // A repeated failure is listed once, not twice.
        m_manager.retry({id(1)});
        TCIA_STEP(waitIdle());
        QCOMPARE(problems.rowCount(), 4);
        m_manager.clearFinished();
        QCOMPARE(transfers.rowCount(), 0);
        QCOMPARE(problems.rowCount(), 4);
        QVERIFY(!idOf(problems.index(0, 0)).isValid());
        problems.clear();
        QCOMPARE(problems.rowCount(), 0);
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

    // Whatever is moved, a problem leads to the transfer it is about.
    void problemsFollowTheirTransfers()
    {
        m_manager.clearFinished();
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        queue(4, 20);
        TCIA_STEP(waitIdle());
        QCOMPARE(problems.rowCount(), 4);
        m_manager.move({id(3)}, DownloadManager::Move::Top);
        for (int i = 0; i < problems.rowCount(); ++i) {
            const QString uid = m_manager.find(idOf(problems.index(i, 0)))->series.seriesUid;
            QVERIFY2(problems.index(i, 0).data(ProblemsModel::TextRole).toString().contains(uid), qPrintable(uid));
        }
        int ofTheFirst = 0;
        while (idOf(problems.index(ofTheFirst, 0)) != id(0))
            ++ofTheFirst;
        QSignalSpy removed(&problems, &ProblemsModel::rowsRemoved);
        m_manager.retry({id(0)});
        QVERIFY(removed.wait());
        QCOMPARE(removed.first().at(1).toInt(), ofTheFirst);
        TCIA_STEP(waitIdle());
        QCOMPARE(problems.rowCount(), 4);
    }

    // Failures with one cause are reported together.
    void manyProblemsAtOnce()
    {
        m_manager.clearFinished();
        ProblemsModel problems(m_manager);
        const QAbstractItemModelTester tester(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&problems, &ProblemsModel::rowsInserted);
        queue(300, 100, u"/dev/null/nowhere"_s);
        TCIA_STEP(waitIdle());
        QCOMPARE(problems.rowCount(), 300);
        QVERIFY2(inserted.size() < 30, qPrintable(QString::number(inserted.size())));
        QSignalSpy removed(&problems, &ProblemsModel::rowsRemoved);
        QSignalSpy reset(&problems, &ProblemsModel::modelReset);
        QList<transfer::TransferId> everySecond;
        for (size_t position = 0; position < 300; position += 2)
            everySecond << id(position);
        m_manager.retry(everySecond);
        TCIA_STEP(waitIdle());
        QCOMPARE(problems.rowCount(), 300);
        QVERIFY2(removed.size() + reset.size() < 30, qPrintable(QString::number(removed.size())));
        QSet<transfer::TransferId> ids;
        for (int i = 0; i < problems.rowCount(); ++i)
            ids << idOf(problems.index(i, 0));
        QCOMPARE(ids.size(), 300); // each transfer has its own
        m_manager.clearFinished();
        QVERIFY(!idOf(problems.index(299, 0)).isValid());
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
        QCOMPARE(problems.rowCount(), 1);
        TCIA_STEP(waitIdle());
    }

    void idThroughAProxy()
    {
        TransferModel transfers(m_manager);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&transfers);
        proxy.setSortRole(TransferModel::SortRole);
        queue(3, 10);
        proxy.sort(TransferModel::SeriesColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(TransferModel::IdRole).value<transfer::TransferId>(), transfers.id(2));
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
