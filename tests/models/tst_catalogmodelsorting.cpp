// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRegularExpression>

using namespace tcia;
using namespace tcia::tests;
using Fixture = CatalogModelFixture;

//! Siblings of the tree sorted by a column, while filters and answers change it.
class TestCatalogModelSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void sortsSiblings()
    {
        Fixture f;
        f.small.collections[u"B"_s].series[0].imageCount = 50;
        f.start();
        f.load(u"A"_s);
        f.load(u"B"_s);
        const int images = models::catalogColumn("Images"_L1);
        const QPersistentModelIndex two = f.model.indexOfSeries(u"1.2"_s);
        QItemSelectionModel selection(&f.model);
        selection.select(f.model.indexOfSeries(u"2.1"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList natural = f.tree();
        f.model.sort(images, Qt::DescendingOrder);
        const auto roots = [&] { return f.tree().filter(QRegularExpression(u"^\\S"_s)); };
        QCOMPARE(roots(), QStringList({u"B"_s, u"A"_s, u"Empty"_s})); // unknown values come last
        QCOMPARE(f.tree(f.model.indexOfCollection(u"A"_s)).filter(QRegularExpression(u"^\\S"_s)),
                 QStringList({u"P1"_s, u"alone"_s, u"P2"_s}));
        f.model.sort(images, Qt::AscendingOrder);
        QCOMPARE(roots(), QStringList({u"A"_s, u"B"_s, u"Empty"_s}));
        f.model.sort(0, Qt::DescendingOrder);
        QCOMPARE(roots(), QStringList({u"Empty"_s, u"B"_s, u"A"_s}));
        QCOMPARE(two.row(), 0);
        QCOMPARE(two.data(NodeRole::SeriesUid).toString(), u"1.2"_s);
        QCOMPARE(selection.selectedRows().value(0).data(NodeRole::SeriesUid).toString(), u"2.1"_s);
        f.model.sort(models::catalogColumn("Modality"_L1));
        QCOMPARE(two.row(), 1); // MR after CT
        f.filter(Filter().with(FacetId::Modality, u"MR"_s, true));
        QCOMPARE(two.row(), 0);
        QCOMPARE(selection.selectedRows().value(0).data(NodeRole::SeriesUid).toString(), u"2.1"_s);
        f.filter({});
        f.model.sort(-1);
        QCOMPARE(f.tree(), natural);
        f.model.sort(0);
        QCOMPARE(f.tree(), natural);
    }

    void passesTheModelTesterSorted()
    {
        Fixture f;
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.model.sort(models::catalogColumn("Contents"_L1), Qt::DescendingOrder);
        f.start();
        QTRY_VERIFY(f.isLoaded(u"A"_s) && f.isLoaded(u"B"_s) && f.isLoaded(u"Empty"_s));
        QItemSelectionModel selection(&f.model);
        for (const QString &uid : {u"1.1"_s, u"2.1"_s, u"3.1"_s, u"9.1"_s}) {
            const QModelIndex index = f.model.indexOfSeries(uid);
            selection.select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selection.select(index.parent(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        int more = 8;
        for (int column = -1; column < f.model.columnCount(); ++column) {
            f.model.sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            f.filter(Filter().with(FacetId::Modality, column % 2 ? u"CT"_s : u"PT"_s, true));
            f.model.sort(column, column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
            if (column % 3 == 0) { // another table, seen through the filter
                f.small.collections[u"B"_s].series << series(u"8"_s, u"8.%1"_s.arg(++more), u"PT"_s, more, column);
                f.small.collections[u"C%1"_s.arg(column)] = first();
                f.catalog.refresh();
                QTRY_VERIFY(f.catalog.entryOf(u"C%1"_s.arg(column)) >= 0 && f.catalog.find(u"8.%1"_s.arg(more)));
            }
            f.filter({});
        }
        f.model.sort(-1);
        QTRY_VERIFY(std::ranges::none_of(f.catalog.entries(), &catalog::CatalogEntry::isBusy));
        QCOMPARE(f.model.index(0, 0).data().toString(), u"A"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogModelSorting)
#include "tst_catalogmodelsorting.moc"
