// SPDX-License-Identifier: Apache-2.0
#include "models/celldata.h"
#include "models/rowlook.h"
#include "models/serieslistmodel.h"

#include "catalog/catalogstore.h"
#include "core/async.h"
#include "models/seriescolumns.h"
#include "support/busypool.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::Catalog;
using catalog::CatalogStore;
using catalog::FacetId;
using catalog::Filter;
using models::SeriesListModel;

namespace {

Content twoPatients()
{
    Content out;
    out.patients = {patient(u"P1"_s), patient(u"P2"_s)};
    out.studies = {study(u"P1"_s, u"1"_s, QDate(2001, 1, 1), u"CHEST"_s), study(u"P2"_s, u"2"_s)};
    out.series = {series(u"1"_s, u"1.1"_s, u"CT"_s, 1, 10), series(u"1"_s, u"1.2"_s, u"MR"_s, 2, 300),
                  series(u"2"_s, u"2.1"_s, u"MR"_s, 1, 20), series(u"2"_s, u"2.2"_s, u"CT"_s, 2, {})};
    out.series[0].description = u"axial"_s;
    out.series[0].fileSize = 3'400'000;
    return out;
}

//! The catalogue of a small archive with the list on it, watched by the model tester.
struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    archive::Archive archive {small.server()};
    Catalog catalog {archive, store};
    SeriesListModel model {catalog};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        small.collections = {
            {u"A"_s, twoPatients()}, {u"B"_s, {{}, {}, {series(u"9"_s, u"9.1"_s, u"PT"_s, 1, 50)}}}, {u"Empty"_s, {}}};
    }
    void load()
    {
        catalog.start();
        QTRY_COMPARE(qsizetype(catalog.entries().size()), 3);
        for (qsizetype entry = 0; entry < 3; ++entry)
            catalog.load(entry);
        settle(3);
    }
    //! Waits until the content of that many answers is shown or held back.
    void settle(int answers)
    {
        const auto came = [&] {
            int sum = 0;
            for (const catalog::CatalogEntry &entry : catalog.entries())
                sum += entry.isBusy() ? 0 : entry.answers;
            return sum;
        };
        QTRY_COMPARE(came(), answers);
        QTRY_VERIFY(catalog.isSettled() && !model.isSorting());
    }
    void filter(const Filter &filter)
    {
        QSignalSpy filtered(&catalog, &Catalog::filtered);
        catalog.setFilter(filter);
        QVERIFY(filtered.wait());
        QTRY_VERIFY(!model.isSorting());
    }
    void sort(QLatin1StringView title, Qt::SortOrder order = Qt::AscendingOrder)
    {
        model.sort(models::seriesColumn(title), order);
        QTRY_VERIFY(!model.isSorting());
    }
    QModelIndex cell(const QString &uid, QLatin1StringView title) const
    {
        return model.index(model.rowOf(uid), models::seriesColumn(title));
    }
    QString uids() const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.index(row, 0).data(models::NodeRole::SeriesUid).toString();
        return out.join(u' ');
    }
};

} // namespace

class TestSeriesListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void showsAllCollections()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), 0);
        f.load();
        QCOMPARE(f.uids(), u"1.1 1.2 2.1 2.2 9.1"_s);
        QCOMPARE(f.model.sortColumn(), -1);
        QCOMPARE(f.model.nodeAt(f.model.index(1, 0)).series()->modality, u"MR"_s);
        QVERIFY(!f.model.nodeAt({}).series());
        for (int row = 0; row < f.model.rowCount(); ++row)
            QCOMPARE(f.model.rowOf(f.model.nodeAt(f.model.index(row, 0)).identifier()), row);
        QCOMPARE(f.model.rowOf(u"7.7"_s), -1);
        const session::SeriesSelection::Target last = f.model.nodeAt(f.model.index(4, 0)).target();
        QCOMPARE(last.collection, u"B"_s);
        QVERIFY(last.rows == std::vector<Row> {0});
    }

    void showsContent()
    {
        Fixture f;
        f.load();
        QCOMPARE(f.cell(u"1.1"_s, "Patient"_L1).data().toString(), u"P1"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Modality"_L1).data().toString(), u"CT"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Description"_L1).data().toString(), u"axial"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Images"_L1).data().toString(), u"10"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Size"_L1).data().toString(), u"3.40 MB"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Study date"_L1).data().toString(), u"2001-01-01"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Collection"_L1).data().toString(), u"A"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Study description"_L1).data().toString(), u"CHEST"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Series UID"_L1).data().toString(), u"1.1"_s);
        QCOMPARE(f.cell(u"1.1"_s, "Patient"_L1).data(Qt::ToolTipRole).toString(), u"P1"_s);
        QVERIFY(!f.cell(u"1.1"_s, "Description"_L1).data(models::RowRole::Secondary).toBool());
        const QModelIndex nothing = f.cell(u"2.2"_s, "Description"_L1);
        QCOMPARE(nothing.data().toString(), u"(no description)"_s);
        QVERIFY(nothing.data(models::RowRole::Secondary).toBool());
        QCOMPARE(f.cell(u"9.1"_s, "Patient"_L1).data().toString(), u"(no patient ID)"_s);
        QCOMPARE(f.cell(u"2.2"_s, "Images"_L1).data().toString(), QString());
        QCOMPARE(f.cell(u"9.1"_s, "Images"_L1).data(models::NodeRole::Collection).toString(), u"B"_s);
        const int images = models::seriesColumn("Images"_L1);
        QCOMPARE(f.model.headerData(images, Qt::Horizontal).toString(), u"Images"_s);
        QVERIFY(f.model.index(0, images).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QStringList first;
        for (const models::SeriesColumn &column : models::seriesColumns())
            if (column.isShownByDefault)
                first << QString::fromLatin1(column.cell.title);
        QCOMPARE(first.join(u", "_s),
                 u"Patient, Modality, Description, Images, Size, Study date, Collection, State, Selected"_s);
    }

    void showsTheLocalStatus()
    {
        Fixture f;
        f.load();
        const QModelIndex one = f.cell(u"1.1"_s, "Patient"_L1);
        QCOMPARE(one.data(models::NodeRole::LocalStatus).toInt(), int(catalog::LocalStatus::Neither));
        QCOMPARE(one.data(Qt::AccessibleTextRole).toString(), u"P1"_s);
        using enum catalog::LocalStatus;
        f.model.setLocalStatus([](const QString &uid) { return uid == u"1.1"_s ? OnDisk : Neither; });
        QCOMPARE(one.data(models::NodeRole::LocalStatus).toInt(), int(OnDisk));
        QCOMPARE(one.data(models::RowRole::State).toInt(), int(models::RowState::OnDisk));
        QCOMPARE(one.data(Qt::AccessibleTextRole).toString(), u"P1, On disk"_s);
        QCOMPARE(one.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString(), u"CT"_s);

        // The queue's state comes first; the words name both.
        using session::TransferStage;
        const auto stateOf = [&](TransferStage stage) {
            f.model.setLocalStatus([stage](const QString &) { return models::SeriesStatus(InBasket, stage); });
            return models::RowState(one.data(models::RowRole::State).toInt());
        };
        QCOMPARE(stateOf(TransferStage::Failed), models::RowState::Failed);
        QCOMPARE(stateOf(TransferStage::Waiting), models::RowState::Waiting);
        QCOMPARE(stateOf(TransferStage::None), models::RowState::InBasket);
        QCOMPARE(stateOf(TransferStage::Moving), models::RowState::Moving);
        const QString said = one.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.endsWith(u"Being fetched, In basket"_s), qPrintable(said));
    }

    void sortsInTheBackground()
    {
        Fixture f;
        f.load();
        QSignalSpy sorting(&f.model, &SeriesListModel::sortingChanged);
        const QPersistentModelIndex held = f.cell(u"1.2"_s, "Size"_L1);
        f.model.sort(models::seriesColumn("Images"_L1), Qt::DescendingOrder);
        QVERIFY(f.model.isSorting());
        QCOMPARE(f.uids(), u"1.1 1.2 2.1 2.2 9.1"_s); // nothing is done here
        QTRY_VERIFY(!f.model.isSorting());
        QCOMPARE(f.uids(), u"1.2 9.1 2.1 1.1 2.2"_s);
        QCOMPARE(held, f.cell(u"1.2"_s, "Size"_L1));
        QCOMPARE(sorting, QList<QVariantList>({{true}, {false}}));
        f.sort("Collection"_L1, Qt::DescendingOrder);
        QCOMPARE(f.uids(), u"9.1 1.1 1.2 2.1 2.2"_s);
        f.sort("Patient"_L1);
        QCOMPARE(f.uids(), u"1.1 1.2 2.1 2.2 9.1"_s);
        f.sort("Images"_L1);
        f.model.sort(-1);
        QTRY_COMPARE(f.uids(), u"1.1 1.2 2.1 2.2 9.1"_s);
        QCOMPARE(held, f.cell(u"1.2"_s, "Size"_L1));
    }

    void aNewerRequestCancelsTheOlder()
    {
        Fixture f;
        f.load();
        QSignalSpy sorting(&f.model, &SeriesListModel::sortingChanged);
        QSignalSpy changed(&f.model, &SeriesListModel::layoutChanged);
        BusyPool pool;
        f.model.sort(models::seriesColumn("Images"_L1), Qt::DescendingOrder);
        f.model.sort(models::seriesColumn("Modality"_L1), Qt::AscendingOrder);
        pool.release();
        QTRY_VERIFY(!f.model.isSorting());
        QCOMPARE(f.uids(), u"1.1 2.2 1.2 2.1 9.1"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(sorting, QList<QVariantList>({{true}, {false}}));
    }

    void aFilterOvertakesASort()
    {
        Fixture f;
        f.load();
        QSignalSpy sorting(&f.model, &SeriesListModel::sortingChanged);
        QSignalSpy changed(&f.model, &SeriesListModel::layoutChanged);
        BusyPool pool;
        f.catalog.setFilter(Filter().with(FacetId::Modality, u"MR"_s, true));
        f.model.sort(models::seriesColumn("Images"_L1)); // of the rows before; it would end after the filter is known
        pool.release();
        QTRY_VERIFY(!f.model.isSorting());
        QCOMPARE(f.uids(), u"2.1 1.2"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(sorting, QList<QVariantList>({{true}, {false}}));
    }

    void followsTheFilter()
    {
        Fixture f;
        f.load();
        f.sort("Images"_L1, Qt::DescendingOrder);
        const QPersistentModelIndex ct = f.cell(u"1.1"_s, "Patient"_L1);
        const QPersistentModelIndex mr = f.cell(u"1.2"_s, "Patient"_L1);
        f.filter(Filter().with(FacetId::Modality, u"CT"_s, true));
        QCOMPARE(f.uids(), u"1.1 2.2"_s);
        QCOMPARE(ct.row(), 0);
        QVERIFY(!mr.isValid());
        QCOMPARE(f.model.rowOf(u"1.2"_s), -1); // known, but filtered out
        f.filter({.text = u"nowhere"_s, .ids = {}, .chosen = {}});
        QCOMPARE(f.model.rowCount(), 0);
        QVERIFY(!ct.isValid());
        f.filter(Filter().with(FacetId::Modality, u"PT"_s, true));
        QCOMPARE(f.uids(), u"9.1"_s);
        f.filter({});
        QCOMPARE(f.uids(), u"1.2 9.1 2.1 1.1 2.2"_s);
    }

    void aLocalStatusMovesNothing()
    {
        Fixture f;
        f.load();
        QSignalSpy sorting(&f.model, &SeriesListModel::sortingChanged);
        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        f.catalog.setLocalSeries(std::make_shared<catalog::LocalSeries>(catalog::LocalSeries {{u"1.1"_s}, {}}));
        QVERIFY(filtered.wait());
        QCOMPARE(sorting.count(), 0);
    }

    void followsARefresh()
    {
        Fixture f;
        f.load();
        f.sort("Images"_L1, Qt::DescendingOrder);
        const QPersistentModelIndex stays = f.cell(u"2.1"_s, "Description"_L1);
        const QPersistentModelIndex goes = f.cell(u"1.1"_s, "Patient"_L1);
        f.small.collections[u"A"_s].series.removeFirst();                              // 1.1 is withdrawn
        f.small.collections[u"B"_s].series << series(u"9"_s, u"9.2"_s, u"PT"_s, 2, 7); // and one is new
        f.small.collections.remove(u"Empty"_s);
        f.catalog.refresh();
        f.settle(4);
        QCOMPARE(f.uids(), u"1.2 9.1 2.1 9.2 2.2"_s);
        QCOMPARE(stays, f.cell(u"2.1"_s, "Description"_L1));
        QVERIFY(!goes.isValid());
        f.small.collections.remove(u"A"_s);
        f.catalog.refresh();
        QTRY_COMPARE(f.uids(), u"9.1 9.2"_s);
        QVERIFY(!stays.isValid());
        f.small.collections.remove(u"B"_s);
        f.small.collections.insert(u"C"_s, {});
        f.catalog.refresh();
        QTRY_COMPARE(f.model.rowCount(), 0);
    }

    void holdsNewRowsBack()
    {
        Fixture f;
        f.load();
        f.sort("Images"_L1, Qt::DescendingOrder);
        f.model.setHoldsNewRows(true);
        QSignalSpy reported(&f.model, &SeriesListModel::newRowsChanged);
        QSignalSpy changed(&f.model, &SeriesListModel::layoutChanged);
        f.small.collections[u"A"_s].series.removeFirst();
        f.small.collections[u"B"_s].series << series(u"9"_s, u"9.2"_s, u"PT"_s, 2, 70)
                                           << series(u"9"_s, u"9.3"_s, u"PT"_s, 3, 60);
        f.catalog.refresh(1);
        f.settle(4);
        QCOMPARE(f.uids(), u"1.2 9.1 2.1 1.1 2.2"_s);
        QCOMPARE(reported, QList<QVariantList>({{2}}));
        QCOMPARE(changed.count(), 0);
        f.model.showNewRows();
        QCOMPARE(f.uids(), u"1.2 9.2 9.3 9.1 2.1 1.1 2.2"_s);
        QCOMPARE(reported, QList<QVariantList>({{2}, {0}}));
        f.catalog.refresh(0); // only a withdrawal: nothing to hold back
        f.settle(5);
        QCOMPARE(f.uids(), u"1.2 9.2 9.3 9.1 2.1 2.2"_s);
        f.small.collections[u"B"_s].series << series(u"9"_s, u"9.4"_s, u"PT"_s, 4, 1);
        f.catalog.refresh(1);
        f.settle(6);
        QCOMPARE(f.model.newRows(), 1);
        f.sort("Images"_L1); // the rows move in any case
        QCOMPARE(f.uids(), u"9.4 2.1 9.1 9.3 9.2 1.2 2.2"_s);
        QCOMPARE(reported, QList<QVariantList>({{2}, {0}, {1}, {0}}));
        f.small.collections[u"B"_s].series << series(u"9"_s, u"9.5"_s, u"PT"_s, 5, 2);
        f.catalog.refresh(1);
        f.settle(7);
        QCOMPARE(f.model.newRows(), 1);
        f.model.setHoldsNewRows(false);
        QCOMPARE(f.uids(), u"9.4 9.5 2.1 9.1 9.3 9.2 1.2 2.2"_s);
    }

    void endsWhileSorting()
    {
        BusyPool pool;
        {
            SmallArchive small;
            QTemporaryDir folder;
            CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
            archive::Archive archive {small.server()};
            Catalog catalog {archive, store};
            SeriesListModel model {catalog};
            model.sort(3);
            QVERIFY(model.isSorting());
        }
        pool.release();
        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_GUILESS_MAIN(TestSeriesListModel)
#include "tst_serieslistmodel.moc"
