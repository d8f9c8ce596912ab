// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"
#include "models/problemsmodel.h"
#include "models/transfermodel.h"

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
        once.listen(QHostAddress::LocalHost); // a port that nobody has, once it is closed
        archive::Server server;
        server.base = QUrl(u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(once.serverPort()));
        return server;
    }

    void queue(int count, int from)
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
        m_manager.setPolicy({.attempts = 1, .failuresToHold = 1'000'000});
        m_manager.enqueue(m_nowhere, series, {.root = m_folder.path(), .layout = u"flat"_s});
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
        waitIdle();
        QCOMPARE(transfers.index(2, TransferModel::StateColumn).data().toString(), u"Failed"_s);
        QVERIFY(transfers.index(2, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;LIDC"_s)); // shown as it is
        QCOMPARE(problems.rowCount(), 3);
        QVERIFY(problems.index(0, ProblemsModel::WhatColumn).data().toString().contains(u"Chest"_s));
        QVERIFY(!problems.index(0, ProblemsModel::AdviceColumn).data().toString().isEmpty());
        QVERIFY(problems.index(0, 0).data(ProblemsModel::TextRole).toString().contains(u"1.2."_s));

        problems.add({.kind = Error::Kind::Server, .detail = u"It broke."_s, .subject = u"getSeries"_s, .serverText = u"oops"_s});
        problems.add({.kind = Error::Kind::Cancelled, .detail = {}, .subject = {}});
        QCOMPARE(problems.rowCount(), 4);
        QCOMPARE(problems.index(3, ProblemsModel::ServerTextColumn).data().toString(), u"oops"_s);
        QCOMPARE(problems.index(3, 0).data(ProblemsModel::RowRole).toLongLong(), -1);

        // Tried again, a failure is said once, not twice.
        m_manager.retry({1});
        waitIdle();
        QCOMPARE(problems.rowCount(), 4);
        m_manager.clearFinished();
        QCOMPARE(transfers.rowCount(), 0);
        QCOMPARE(problems.rowCount(), 4);
        QCOMPARE(problems.index(0, 0).data(ProblemsModel::RowRole).toLongLong(), -1);
        problems.clear();
        QCOMPARE(problems.rowCount(), 0);
    }

    void rowThroughAProxy()
    {
        TransferModel transfers(m_manager);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&transfers);
        proxy.setSortRole(TransferModel::SortRole);
        queue(3, 10);
        proxy.sort(TransferModel::SeriesColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data(TransferModel::RowRole).toLongLong(), 2);
        waitIdle();
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
