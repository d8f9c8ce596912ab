// SPDX-License-Identifier: Apache-2.0
#include "models/facetmodel.h"

#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/step.h"

#include <QAbstractItemModelTester>
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

QStringList rows(const FacetModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << QString((model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"x "_s : u"- "_s) +
                       model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString());
    return out;
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void countsAndTicks()
    {
        Fixture f;
        FacetModel modality(f.catalog, FacetId::Modality);
        FacetModel part(f.catalog, FacetId::BodyPart);
        QAbstractItemModelTester tester(&modality, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester partTester(&part, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(modality.rowCount(), 0);
        TCIA_STEP(f.load(0));
        QCOMPARE(modality.title(), u"Modality"_s);
        QCOMPARE(rows(modality), QStringList({u"- CT 3"_s, u"- MR 2"_s, u"- (not given) 1"_s, u"- ct 1"_s}));
        QCOMPARE(rows(part), QStringList({u"- CHEST 5"_s, u"- BRAIN 2"_s}));
        QCOMPARE(part.index(0, 0).data(FacetModel::ValueRole).toString(), u"CHEST "_s);

        QSignalSpy filtered(&f.catalog, &Catalog::filtered);
        QVERIFY(modality.setData(modality.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(rows(modality).value(1), u"x MR 2"_s); // at once, though the counts come later
        QVERIFY(filtered.wait());
        QCOMPARE(rows(modality), QStringList({u"- CT 3"_s, u"x MR 2"_s, u"- (not given) 1"_s, u"- ct 1"_s}));
        QCOMPARE(rows(part), QStringList {u"- BRAIN 2"_s});
        QCOMPARE(modality.chosenCount(), 1);
        QCOMPARE(modality.chosenWords(), u"MR"_s);
        QCOMPARE(part.chosenWords(), QString());
        QVERIFY(modality.setData(modality.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(filtered.wait());
        QCOMPARE(rows(part), QStringList({u"- BRAIN 2"_s, u"- CHEST 1"_s}));
        QCOMPARE(modality.chosenWords(), u"2 chosen"_s);
        modality.clearChosen();
        QVERIFY(filtered.wait());
        QVERIFY(f.catalog.filter().isEmpty());
        QCOMPARE(rows(part), QStringList({u"- CHEST 5"_s, u"- BRAIN 2"_s}));
    }

    void selectedValuesStayVisible()
    {
        Fixture f;
        FacetModel modality(f.catalog, FacetId::Modality);
        QAbstractItemModelTester tester(&modality, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        TCIA_STEP(f.filter(Filter()
                               .with(FacetId::Modality, u"MR"_s, true)
                               .with(FacetId::Modality, u"XX"_s, true)
                               .with(FacetId::BodyPart, u"CHEST "_s, true)));
        QCOMPARE(rows(modality),
                 QStringList({u"- CT 3"_s, u"- (not given) 1"_s, u"- ct 1"_s, u"x MR 0"_s, u"x XX 0"_s}));
        modality.setSearch(u" Ct "_s);
        QCOMPARE(rows(modality), QStringList({u"- CT 3"_s, u"- ct 1"_s, u"x MR 0"_s, u"x XX 0"_s}));
        modality.setSearch({});
        QCOMPARE(modality.rowCount(), 5);
    }

    void rowsKeepTheirPlaceInViews()
    {
        Fixture f;
        FacetModel modality(f.catalog, FacetId::Modality);
        QAbstractItemModelTester tester(&modality, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TCIA_STEP(f.load(0));
        const QPersistentModelIndex mr = modality.index(1, 0);
        const QPersistentModelIndex ct = modality.index(0, 0);
        TCIA_STEP(f.filter({.text = u"1.4"_s, .ids = {}, .chosen = {}})); // one MR
        QCOMPARE(mr.row(), 0);
        QVERIFY(!ct.isValid());
        TCIA_STEP(f.filter({}));
        QCOMPARE(mr.row(), 1);
        TCIA_STEP(f.load(1));
        QTRY_COMPARE(modality.rowCount(), 5);
        QCOMPARE(mr.data().toString(), u"MR"_s);
    }

    void flagsMatchCapabilities()
    {
        Fixture f;
        FacetModel modality(f.catalog, FacetId::Modality);
        TCIA_STEP(f.load(0));
        QVERIFY(modality.flags(modality.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!modality.flags(modality.index(0, 1)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!modality.setData(modality.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!modality.setData(modality.index(0, 0), u"x"_s, Qt::EditRole));
        QCOMPARE(modality.headerData(0, Qt::Horizontal).toString(), u"Modality"_s);
    }
};

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
