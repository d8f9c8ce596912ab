// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"

#include "core/text.h"
#include "session/selectiontotals.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

using Fixture = CatalogModelFixture;

class TestCatalogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void opensOnRequest()
    {
        Fixture f;
        f.start();
        QCOMPARE(f.tree(), QStringList({u"A"_s, u"B"_s, u"Empty"_s}));
        const QModelIndex a = f.model.index(0, 0);
        QVERIFY(f.model.hasChildren(a));
        QVERIFY(f.model.canFetchMore(a));
        QCOMPARE(f.cell(a, "State"_L1), u"Not loaded"_s);
        f.model.fetchMore(a);
        QVERIFY(!f.model.canFetchMore(a));
        QCOMPARE(f.cell(a, "State"_L1), u"Loading …"_s);
        QCOMPARE(f.model.notLoaded({a}), QModelIndexList {a});
        QSignalSpy inserted(&f.model, &CatalogModel::rowsInserted);
        QVERIFY(inserted.wait());
        QTRY_VERIFY(f.isLoaded(u"A"_s)); // the first rows may have come before
        QCOMPARE(f.tree(),
                 QStringList({u"A"_s, u"  alone"_s, u"  P1"_s, u"    2001-01-01  CHEST"_s, u"      axial"_s,
                              u"      T1 <b>"_s, u"    (no description)"_s, u"      (no description)"_s, u"  P2"_s,
                              u"    (no description)"_s, u"      (no description)"_s, u"B"_s, u"Empty"_s}));
        QCOMPARE(f.model.notLoaded({f.model.index(0, 0, a)}), QModelIndexList());
        f.load(u"Empty"_s);
        const QModelIndex empty = f.model.indexOfCollection(u"Empty"_s);
        QVERIFY(!f.model.hasChildren(empty));
        QCOMPARE(f.cell(empty, "State"_L1), u"Empty"_s);
    }

    void passesTheModelTester()
    {
        Fixture f;
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.start(); // the tester opens all it sees
        QTRY_VERIFY(f.isLoaded(u"A"_s) && f.isLoaded(u"B"_s) && f.isLoaded(u"Empty"_s));
        f.filter(Filter().with(FacetId::Modality, u"CT"_s, true));
        f.filter(Filter().with(FacetId::Modality, u"PT"_s, true));
        f.filter({.text = u"nowhere"_s, .ids = {}, .chosen = {}});
        QCOMPARE(f.model.rowCount(), 0);
        f.filter({});
        QCOMPARE(f.model.rowCount(), 3);
        f.small.collections.remove(u"A"_s);
        f.small.collections[u"AA"_s] = first();
        f.small.collections[u"B"_s].series << series(u"8"_s, u"8.1"_s, u"PT"_s);
        f.catalog.refresh();
        QTRY_VERIFY(f.catalog.entryOf(u"AA"_s) >= 0 && f.isLoaded(u"AA"_s));
        QTRY_COMPARE(f.catalog.visible().series, 6);
    }

    void showsContent()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        const QModelIndex a = f.model.index(0, 0);
        QCOMPARE(f.cell(a, "Contents"_L1), u"2 patients"_s);
        QCOMPARE(f.cell(a, "Modality"_L1), u"CT, MR"_s);
        QCOMPARE(f.cell(a, "Images"_L1), u"30"_s);
        const QModelIndex series = f.model.indexOfSeries(u"1.1"_s);
        QCOMPARE(f.cell(series, "Name"_L1), u"axial"_s);
        QCOMPARE(f.cell(series, "Size"_L1), text::size(3'400'000));
        QCOMPARE(f.cell(series, "UID"_L1), u"1.1"_s);
        QCOMPARE(f.cell(f.model.indexOfSeries(u"3.1"_s), "Images"_L1), QString());
        QCOMPARE(f.cell(series.parent().parent(), "Contents"_L1), u"2 studies"_s);
        QCOMPARE(series.data(NodeRole::Level).toInt(), int(CatalogModel::Series));
        QCOMPARE(series.data(NodeRole::SeriesUid).toString(), u"1.1"_s);
        QCOMPARE(f.model.nodeAt(series).series()->patientId, u"P1"_s);
        QCOMPARE(f.model.nodeAt(series).study()->description, u"CHEST"_s);
        QCOMPARE(f.model.nodeAt(series).patient()->patientId, u"P1"_s);
        QVERIFY(!f.model.nodeAt(a).series());
        QCOMPARE(f.model.nodeAt(series).entry->name, u"A"_s);
    }

    void collectsBelow()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        f.load(u"B"_s);
        const QModelIndex study = f.model.indexOfSeries(u"1.1"_s).parent();
        const auto uids = [&](const QModelIndexList &indexes) {
            QStringList out;
            for (const Series &one : session::recordsOf(f.model.chosenBelow(indexes)))
                out << one.seriesUid;
            return out;
        };
        // Twice, as a row's cells and through its parents, in any order.
        QCOMPARE(uids({f.model.indexOfSeries(u"9.1"_s), study, study.siblingAtColumn(2), study.parent(),
                       f.model.indexOfSeries(u"1.2"_s)}),
                 QStringList({u"1.1"_s, u"1.2"_s, u"2.1"_s, u"9.1"_s}));
        f.filter(Filter().with(FacetId::Modality, u"MR"_s, true));
        QCOMPARE(uids({f.model.index(0, 0)}), QStringList({u"1.2"_s, u"2.1"_s}));
    }

    void indexesFollowTheirNode()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        QItemSelectionModel selection(&f.model);
        selection.select(f.model.indexOfSeries(u"2.1"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex study = f.model.indexOfSeries(u"1.2"_s).parent();
        const QPersistentModelIndex gone = f.model.indexOfSeries(u"1.1"_s);
        f.filter(Filter().with(FacetId::Modality, u"MR"_s, true));
        QVERIFY(!gone.isValid());
        QCOMPARE(f.tree(study), QStringList {u"T1 <b>"_s});
        QCOMPARE(selection.selectedRows().value(0).data(NodeRole::SeriesUid).toString(), u"2.1"_s);
        f.filter({});
        QCOMPARE(f.tree(study).size(), 2);

        // Another table, in which everything has another place.
        Content &content = f.small.collections[u"A"_s];
        content.studies.prepend(tests::study(u"P0"_s, u"0"_s));
        content.series.prepend(series(u"0"_s, u"0.1"_s, u"CT"_s));
        content.series.append(series(u"1"_s, u"1.0"_s, u"CT"_s, 0));
        f.small.collections[u"0 comes first"_s] = {};
        f.catalog.refresh();
        QTRY_VERIFY(f.model.indexOfSeries(u"0.1"_s).isValid());
        QTRY_COMPARE(f.model.rowCount(), 4);
        QCOMPARE(f.model.nodeAt(study).study()->studyUid, u"1"_s);
        QCOMPARE(study, QPersistentModelIndex(f.model.indexOfSeries(u"1.2"_s).parent()));
        QCOMPARE(f.tree(study).size(), 3);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().value(0).data(NodeRole::SeriesUid).toString(), u"2.1"_s);
    }

    void manyPersistentIndexesAreCheap()
    {
        // Work that grew with their square would not end before the watchdog does.
        Fixture f;
        Content &content = f.small.collections[u"A"_s];
        content = {};
        for (int i = 0; i < 6000; ++i) {
            content.series << series(u"1.%1"_s.arg(i / 3), u"2.%1"_s.arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
            content.series.last().patientId = u"P%1"_s.arg(i / 12);
        }
        f.start();
        f.load(u"A"_s);
        QList<QPersistentModelIndex> held;
        for (int i = 0; i < 6000; ++i)
            held << f.model.indexOfSeries(u"2.%1"_s.arg(i));
        f.filter(Filter().with(FacetId::Modality, u"CT"_s, true));
        const auto isValid = [](const QPersistentModelIndex &index) { return index.isValid(); };
        QCOMPARE(std::ranges::count_if(held, isValid), 3000);
    }

    void saysWhyALoadFailed()
    {
        Fixture f;
        f.start();
        f.small.failing = {"getSeries"};
        const QModelIndex a = f.model.index(0, 0);
        f.model.fetchMore(a);
        QTRY_COMPARE(a.data(NodeRole::State).toInt(), int(catalog::CatalogEntry::State::Failed));
        QVERIFY2(f.cell(a, "State"_L1).contains(u"the disk of the archive is full"_s),
                 qPrintable(f.cell(a, "State"_L1)));
        QVERIFY(!f.model.canFetchMore(a)); // a view must not ask again and again by itself
        f.small.failing = {};
        f.model.load({a});
        QTRY_VERIFY(f.isLoaded(u"A"_s));
        QCOMPARE(f.cell(a, "State"_L1), u"Loaded"_s);
    }

    void showsTheLocalStatus()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        QSet<QString> chosen;
        using enum catalog::LocalStatus;
        f.model.setLocalStatus([&](const QString &uid) { return chosen.contains(uid) ? InBasket : Neither; });
        QCOMPARE(f.cell(f.model.indexOfSeries(u"1.2"_s), "State"_L1), QString());
        chosen = {u"1.1"_s, u"1.2"_s, u"elsewhere"_s};
        QCOMPARE(f.cell(f.model.indexOfSeries(u"1.2"_s), "State"_L1), u"In basket"_s);
    }

    void countsLocalSeriesBelow()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        const QModelIndex collection = f.model.indexOfCollection(u"A"_s);
        const QModelIndex study = f.model.parent(f.model.indexOfSeries(u"1.1"_s));
        const QModelIndex patient = f.model.parent(study);
        const QModelIndex other = f.model.parent(f.model.indexOfSeries(u"3.1"_s));
        const auto states = [&] {
            return QStringList({f.cell(collection, "State"_L1), f.cell(patient, "State"_L1), f.cell(study, "State"_L1),
                                f.cell(other, "State"_L1)});
        };
        const auto take = [&f](const catalog::LocalSeries &sets) {
            QSignalSpy counts(&f.catalog, &Catalog::countsChanged);
            f.catalog.setLocalSeries(std::make_shared<const catalog::LocalSeries>(sets));
            QVERIFY(counts.wait());
        };
        QCOMPARE(states(), QStringList({u"Loaded"_s, QString(), QString(), QString()}));
        take({.basket = {u"1.2"_s, u"elsewhere"_s}, .disk = {}});
        QCOMPARE(states(),
                 QStringList({u"1 of 4 in basket"_s, u"1 of 3 in basket"_s, u"1 of 2 in basket"_s, QString()}));
        take({.basket = {u"1.2"_s}, .disk = {u"1.1"_s, u"3.1"_s}});
        QCOMPARE(states(), QStringList({u"2 of 4 on disk"_s, u"1 of 3 on disk"_s, u"1 of 2 on disk"_s, u"On disk"_s}));
        const QString tip = study.siblingAtColumn(models::catalogColumn("State"_L1)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"1 of 2 on disk"_s) && tip.contains(u"1 of 2 in basket"_s), qPrintable(tip));
        const auto tipOf = [](const QModelIndex &node) {
            return node.siblingAtColumn(models::catalogColumn("State"_L1)).data(Qt::ToolTipRole).toString();
        };
        Filter filter;
        filter.text = u"1.1"_s;
        f.filter(filter); // filtered rows are not counted, and the text says so
        QVERIFY2(tipOf(f.model.indexOfCollection(u"A"_s)).contains(u"On disk: all series shown"_s),
                 qPrintable(tipOf(f.model.indexOfCollection(u"A"_s))));
        f.filter({});
        take({.basket = {u"1.1"_s, u"1.2"_s}, .disk = {u"3.1"_s}});
        QCOMPARE(states().at(2), u"In basket"_s);
        f.model.sort(models::catalogColumn("State"_L1), Qt::AscendingOrder);
        QCOMPARE(f.tree(collection).filter(QRegularExpression(u"^\\S"_s)), QStringList({u"P2"_s, u"P1"_s, u"alone"_s}));
    }

    void showsTheFirstRows()
    {
        // While the rest arrives: the catalogue decides when partial content is shown, so the following must hold at
        // each of its steps.
        Fixture f;
        Content &content = f.small.collections[u"A"_s];
        content = {};
        for (int i = 0; i < 300; ++i)
            content.series << series(u"1.%1"_s.arg(i / 3), u"2.%1"_s.arg(i), u"CT"_s, i);
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.catalog.start();
        bool consistent = true;
        connect(&f.catalog, &Catalog::entryChanged, &f.model, [&](qsizetype at) {
            const catalog::CatalogEntry &entry = f.catalog.entries()[size_t(at)];
            const QModelIndex root = f.model.indexOfCollection(entry.name);
            if (!root.isValid() || !entry.table || entry.isWhole())
                return;
            const QString state = f.cell(root, "State"_L1);
            consistent = consistent && state.startsWith(u"Loading … "_s) &&
                         state.contains(text::number(qint64(entry.table->size()))) &&
                         f.model.notLoaded({f.model.index(0, 0, root)}) == QModelIndexList {root};
        });
        QTRY_VERIFY(f.catalog.entryOf(u"A"_s) >= 0);
        QTRY_VERIFY(f.isLoaded(u"A"_s));
        QVERIFY(consistent);
        QCOMPARE(f.model.notLoaded({f.model.indexOfCollection(u"A"_s)}), QModelIndexList());
    }

    void hidesWhatTheFilterEmpties()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        f.load(u"B"_s);
        f.filter(Filter().with(FacetId::Modality, u"PT"_s, true));
        QCOMPARE(f.tree(), QStringList({u"B"_s, u"  (no patient ID)"_s, u"    (no description)"_s,
                                        u"      (no description)"_s, u"Empty"_s})); // its content is unknown
        f.filter({.text = u"chest"_s, .ids = {}, .chosen = {}});
        QCOMPARE(f.tree().mid(0, 3), QStringList({u"A"_s, u"  P1"_s, u"    2001-01-01  CHEST"_s}));
        QCOMPARE(f.model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCatalogModel)
#include "tst_catalogmodel.moc"
