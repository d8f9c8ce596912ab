// SPDX-License-Identifier: Apache-2.0
#include "models/facetmodel.h"

#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/step.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::Catalog;
using catalog::FacetId;
using catalog::Filter;
using models::FacetModel;
using models::FacetRowKind;

namespace {

struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    catalog::CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    archive::Archive archive {small.server()};
    Catalog catalog {archive, store};

    Fixture()
    {
        Content content;
        int number = 0;
        for (const QString &modality : {u"CT"_s, u"CT"_s, u"CT"_s, u"MR"_s, u"MR"_s, u"ct"_s, QString()}) {
            content.series << series(u"1"_s, u"1.%1"_s.arg(++number), modality);
            content.series.last().bodyPart = modality == u"MR"_s ? u"BRAIN"_s : u"CHEST "_s;
        }
        small.collections = {{u"A"_s, content}, {u"B"_s, {{}, {}, {series(u"2"_s, u"2.1"_s, u"PT"_s)}}}};
    }
    void load(qsizetype entry)
    {
        if (catalog.entries().empty()) {
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
        }
        QSignalSpy changed(&catalog, &Catalog::countsChanged);
        catalog.load(entry);
        QTRY_COMPARE(catalog.entries()[size_t(entry)].state, catalog::CatalogEntry::State::Loaded);
    }
    void filter(const Filter &filter)
    {
        QSignalSpy filtered(&catalog, &Catalog::filtered);
        catalog.setFilter(filter);
        QVERIFY(filtered.wait());
    }
};

QString kindName(FacetRowKind kind)
{
    switch (kind) {
    case FacetRowKind::Search: return u"[find]"_s;
    case FacetRowKind::Combine: return u"[combine]"_s;
    case FacetRowKind::Years: return u"[years]"_s;
    default: return {};
    }
}

//! One line a row: "x MR 2"; of a group "Modality 1 of 4".
QString line(const QModelIndex &row)
{
    const auto kind = FacetRowKind(row.data(models::FacetKindRole).toInt());
    QStringList words {row.data().toString()};
    if (kind == FacetRowKind::Group)
        words << row.data(models::FacetDetailRole).toString();
    if (kind == FacetRowKind::Value)
        words << row.data(models::FacetCountRole).toString();
    if (kind == FacetRowKind::Value)
        words.prepend(row.data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"x"_s : u"-"_s);
    words << kindName(kind);
    words.removeAll(QString());
    return words.join(u' ');
}

QStringList rowsBelow(const FacetModel &model, const QModelIndex &parent)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(parent); ++row)
        out << line(model.index(row, 0, parent));
    return out;
}

QStringList rows(const FacetModel &model, FacetId facet) { return rowsBelow(model, model.indexOf(facet)); }

QModelIndex value(const FacetModel &model, FacetId facet, int row) { return model.index(row, 0, model.indexOf(facet)); }

void tick(FacetModel &model, const QModelIndex &row, bool on = true)
{
    QVERIFY(model.setData(row, int(on ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole));
}

const QStringList everyKey {u"collection"_s, u"modality"_s, u"body-part"_s, u"manufacturer"_s, u"model"_s, u"year"_s};

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void groupsAreInOrderAndOthersAreGathered()
    {
        Fixture f;
        FacetModel model(f.catalog, {u"modality"_s, u"collection"_s, u"year"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        TCIA_STEP(f.load(1));
        QCOMPARE(rowsBelow(model, {}),
                 QStringList({u"Collection"_s, u"Modality"_s, u"Year of study"_s, u"9 more groups"_s}));
        QCOMPARE(model.rowCount(model.gatheredGroups()), 9);
        QCOMPARE(line(model.index(0, 0, model.gatheredGroups())), u"Body part"_s);
        const QPersistentModelIndex size = model.indexOf(FacetId::Size);
        model.moveToMain(FacetId::BodyPart);
        model.moveToMain(FacetId::BodyPart); // is out
        QCOMPARE(rowsBelow(model, {}),
                 QStringList({u"Collection"_s, u"Modality"_s, u"Body part"_s, u"Year of study"_s, u"8 more groups"_s}));
        QCOMPARE(size, model.indexOf(FacetId::Size));
        for (const catalog::Facet &facet : catalog::facets())
            model.moveToMain(facet.id);
        QCOMPARE(model.rowCount(), int(catalog::facetCount));
        QVERIFY(!model.gatheredGroups().isValid());
        QCOMPARE(line(size), u"Size of series"_s);
    }

    void countsAndTicks()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        QCOMPARE(line(model.indexOf(FacetId::Modality)), u"Modality so far"_s); // of one of two collections
        QCOMPARE(rows(model, FacetId::Modality), QStringList({u"- CT 3"_s, u"- MR 2"_s, u"- (not given) 1"_s,
                                                              u"- ct 1"_s, u"Treat spellings as one"_s}));
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList({u"- CHEST 5"_s, u"- BRAIN 2"_s}));
        QCOMPARE(value(model, FacetId::BodyPart, 0).data(models::FacetValueRole).toString(), u"CHEST "_s);
        QCOMPARE(value(model, FacetId::BodyPart, 1).data(models::FacetShareRole).toDouble(), 0.4);

        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        TCIA_STEP(tick(model, value(model, FacetId::Modality, 1)));
        QCOMPARE(rows(model, FacetId::Modality).first(), u"x MR 2"_s); // at once, though the counts come later
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality), QStringList({u"x MR 2"_s, u"- CT 3"_s, u"- (not given) 1"_s,
                                                              u"- ct 1"_s, u"Treat spellings as one"_s}));
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList {u"- BRAIN 2"_s});
        QCOMPARE(line(model.indexOf(FacetId::Modality)), u"Modality 1 of 4 so far"_s);
        QCOMPARE(model.indexOf(FacetId::Modality).data(models::FacetTickedRole).toInt(), 1);
        model.clearTicked(FacetId::Modality);
        QVERIFY(filtered.wait());
        QVERIFY(f.catalog.filter().isEmpty());
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList({u"- CHEST 5"_s, u"- BRAIN 2"_s}));
        TCIA_STEP(f.load(1));
        QTRY_COMPARE(line(model.indexOf(FacetId::Modality)), u"Modality"_s);
    }

    void valuesKeepTheirPlaceWhileTheOrderIsHeld()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        model.freezeOrder({FacetId::Modality});
        const QPersistentModelIndex mr = value(model, FacetId::Modality, 1);
        TCIA_STEP(tick(model, mr));
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"- CT 3"_s, u"x MR 2"_s}));
        model.freezeOrder({});
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"x MR 2"_s, u"- CT 3"_s}));
        QCOMPARE(mr.row(), 0);
        model.freezeOrder({FacetId::Modality});
        TCIA_STEP(tick(model, mr, false));
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"- MR 2"_s, u"- CT 3"_s}));
        // The counts of what arrives change it neither; other groups follow.
        TCIA_STEP(f.filter({.text = u"1.1"_s, .ids = {}, .chosen = {}})); // one CT
        TCIA_STEP(f.filter({}));
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList({u"- CHEST 5"_s, u"- BRAIN 2"_s}));
        TCIA_STEP(f.load(1));
        QTRY_COMPARE(rows(model, FacetId::Modality).size(), 6);
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"- MR 2"_s, u"- CT 3"_s}));
        model.freezeOrder({});
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"- CT 3"_s, u"- MR 2"_s}));
    }

    //! With the mouse over the pane a filter changes counts and ticks only, in every group.
    void nothingMovesWhileTheMouseIsOverThePane()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        model.setPointed(true);
        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        TCIA_STEP(tick(model, value(model, FacetId::Modality, 1)));
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"- CT 3"_s, u"x MR 2"_s}));
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList({u"- CHEST 0"_s, u"- BRAIN 2"_s}));
        TCIA_STEP(tick(model, value(model, FacetId::Modality, 0)));
        QVERIFY(filtered.wait());
        QVERIFY(!rows(model, FacetId::Modality).contains(u"[combine]"_s)); // it would move the groups below
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList({u"- CHEST 3"_s, u"- BRAIN 2"_s}));
        TCIA_STEP(tick(model, value(model, FacetId::Modality, 0), false));
        QVERIFY(filtered.wait());
        model.setPointed(false);
        QCOMPARE(rows(model, FacetId::Modality).first(2), QStringList({u"x MR 2"_s, u"- CT 3"_s}));
        QCOMPARE(rows(model, FacetId::BodyPart), QStringList {u"- BRAIN 2"_s});
        // What arrives while the filter stays as it is does show.
        model.setPointed(true);
        TCIA_STEP(f.load(1));
        QTRY_COMPARE(rows(model, FacetId::Modality).size(), 6);
    }

    void spellingsBecomeOne_data()
    {
        QTest::addColumn<bool>("isPointed");
        QTest::newRow("by mouse") << true;
        QTest::newRow("by keyboard") << false;
    }
    void spellingsBecomeOne()
    {
        QFETCH(const bool, isPointed);
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        TCIA_STEP(f.load(0));
        QVERIFY(rows(model, FacetId::Modality).contains(u"Treat spellings as one"_s));
        model.setPointed(isPointed);
        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        model.mergeSpellings();
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality), QStringList({u"- CT 4"_s, u"- MR 2"_s, u"- (not given) 1"_s}));
        model.setPointed(true); // from now on nothing moves
        TCIA_STEP(tick(model, value(model, FacetId::Modality, 1)));
        QVERIFY(filtered.wait());
        QCOMPARE(rows(model, FacetId::Modality)[1], u"x MR 2"_s);
    }

    void tickedValuesStayVisible()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        TCIA_STEP(f.filter(Filter()
                               .with(FacetId::Modality, u"MR"_s, true)
                               .with(FacetId::Modality, u"XX"_s, true)
                               .with(FacetId::BodyPart, u"CHEST "_s, true)));
        QCOMPARE(rows(model, FacetId::Modality),
                 QStringList({u"x MR 0"_s, u"x XX 0"_s, u"- CT 3"_s, u"- (not given) 1"_s, u"- ct 1"_s,
                              u"Treat spellings as one"_s, u"[combine]"_s}));
        model.setSearch(FacetId::Modality, u" Ct "_s);
        QCOMPARE(rows(model, FacetId::Modality),
                 QStringList({u"[find]"_s, u"x MR 0"_s, u"x XX 0"_s, u"- CT 3"_s, u"- ct 1"_s,
                              u"Treat spellings as one"_s, u"[combine]"_s}));
        model.setSearch(FacetId::Modality, {});
        QCOMPARE(rows(model, FacetId::Modality).size(), 8); // the field stays as long as there is a filter
        TCIA_STEP(f.filter({}));
        QCOMPARE(rows(model, FacetId::Modality).size(), 5);
    }

    //! Of 30 values five are shown, all on request, with a field that finds one.
    void manyValues()
    {
        Fixture f;
        Content content;
        for (int number = 0; number < 30; ++number)
            for (int copy = 0; copy <= number; ++copy) {
                content.series << series(u"1"_s, u"3.%1.%2"_s.arg(number).arg(copy), u"CT"_s);
                content.series.last().manufacturer = u"maker %1"_s.arg(number);
            }
        f.small.collections = {{u"A"_s, content}};
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        constexpr auto facet = FacetId::Manufacturer;
        const QStringList few {u"[find]"_s,        u"- maker 29 30"_s, u"- maker 28 29"_s, u"- maker 27 28"_s,
                               u"- maker 26 27"_s, u"- maker 25 26"_s, u"25 more…"_s};
        QCOMPARE(line(model.indexOf(facet)), u"Manufacturer 30"_s);
        QCOMPARE(rows(model, facet), few);
        const QPersistentModelIndex find = value(model, facet, 0);
        model.setShowsAll(facet, true);
        QCOMPARE(rows(model, facet).size(), 32);
        QCOMPARE(rows(model, facet).last(), u"Fewer"_s);
        const QPersistentModelIndex ninth = value(model, facet, 21);
        QCOMPARE(line(ninth), u"- maker 9 10"_s);
        TCIA_STEP(tick(model, ninth));
        QTRY_COMPARE(f.catalog.visible().series, 10);
        QCOMPARE(ninth.row(), 1);
        model.setShowsAll(facet, false);
        QCOMPARE(rows(model, facet),
                 QStringList({u"[find]"_s, u"x maker 9 10"_s, u"- maker 29 30"_s, u"- maker 28 29"_s,
                              u"- maker 27 28"_s, u"- maker 26 27"_s, u"25 more…"_s}));
        QCOMPARE(line(model.indexOf(facet)), u"Manufacturer 1 of 30"_s);
        TCIA_STEP(f.filter({}));
        model.setSearch(facet, u"MAKER 1"_s);
        QCOMPARE(rows(model, facet).mid(1), QStringList({u"- maker 19 20"_s, u"- maker 18 19"_s, u"- maker 17 18"_s,
                                                         u"- maker 16 17"_s, u"- maker 15 16"_s, u"6 more…"_s}));
        QVERIFY(find.isValid() && find.row() == 0);
        model.setSearch(facet, u"no such maker"_s);
        QCOMPARE(rows(model, facet), QStringList {u"[find]"_s});
        model.setSearch(facet, {});
        QCOMPARE(rows(model, facet), few);
        // More ticked values than are shown otherwise.
        Filter seven;
        for (int number = 0; number < 7; ++number)
            seven = seven.with(facet, u"maker %1"_s.arg(number), true);
        TCIA_STEP(f.filter(seven));
        QCOMPARE(rows(model, facet).size(), 9);
        QCOMPARE(rows(model, facet)[7], u"x maker 0 1"_s);
    }

    void collectionsThatWereNotReadCanBeTicked()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        QCOMPARE(rows(model, FacetId::Collection), QStringList({u"- A 7"_s, u"- B -1"_s}));
        const QPersistentModelIndex b = value(model, FacetId::Collection, 1);
        QCOMPARE(b.data(Qt::AccessibleTextRole).toString(), u"B, not read yet"_s);
        TCIA_STEP(tick(model, b));
        QTRY_COMPARE(f.catalog.visible().series, 1);
        QCOMPARE(rows(model, FacetId::Collection), QStringList({u"x B 1"_s, u"- A 7"_s}));
        QCOMPARE(rows(model, FacetId::Modality), QStringList {u"- PT 1"_s});
    }

    void rowsKeepTheirPlaceInViews()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        const QPersistentModelIndex mr = value(model, FacetId::Modality, 1);
        const QPersistentModelIndex ct = value(model, FacetId::Modality, 0);
        TCIA_STEP(f.filter({.text = u"1.4"_s, .ids = {}, .chosen = {}})); // one MR
        QCOMPARE(mr.row(), 0);
        QVERIFY(!ct.isValid());
        TCIA_STEP(f.filter({}));
        QCOMPARE(mr.row(), 1);
        TCIA_STEP(f.load(1));
        QTRY_COMPARE(rows(model, FacetId::Modality).size(), 6);
        QCOMPARE(mr.data().toString(), u"MR"_s);
    }

    void headsSayWhatIsAwaited()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        f.catalog.start();
        QCOMPARE(line(model.indexOf(FacetId::Modality)), u"Modality asking…"_s);
        QCOMPARE(line(model.indexOf(FacetId::Year)), u"Year of study asking…"_s);
        QTRY_VERIFY(!f.catalog.loadingCollections() && !f.catalog.openingStored());
        QCOMPARE(line(model.indexOf(FacetId::Modality)), u"Modality not loaded"_s);
        TCIA_STEP(f.load(0));
        QCOMPARE(line(model.indexOf(FacetId::Modality)), u"Modality so far"_s);
    }

    void screenReadersHearAll()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        TCIA_STEP(f.load(0));
        TCIA_STEP(f.filter(Filter().with(FacetId::Modality, u"MR"_s, true)));
        const auto name = [](const QModelIndex &row) { return row.data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(name(model.indexOf(FacetId::Modality)), u"Modality, 1 of 4 so far"_s);
        QCOMPARE(name(value(model, FacetId::Modality, 0)), u"MR, 2 series, ticked"_s);
        QCOMPARE(name(value(model, FacetId::Modality, 1)), u"CT, 3 series"_s);
        QCOMPARE(name(model.gatheredGroups()), u"6 more groups"_s);
    }

    void flagsMatchCapabilities()
    {
        Fixture f;
        FacetModel model(f.catalog, everyKey);
        TCIA_STEP(f.load(0));
        const QModelIndex ct = value(model, FacetId::Modality, 0);
        QVERIFY(model.flags(ct).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.flags(model.indexOf(FacetId::Modality)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(model.indexOf(FacetId::Modality), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(ct, u"x"_s, Qt::EditRole));
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
