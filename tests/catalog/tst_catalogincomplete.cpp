// SPDX-License-Identifier: Apache-2.0
#include "catalogfixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! Answers that fail or have unusable rows: received rows are shown, missing ones reported.
class TestCatalogIncomplete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTableIfARequestFails()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        f.small.failing = {"getPatientStudy"};
        catalog.refresh(0);
        QTRY_VERIFY(entry(catalog, u"C9"_s).error);
        QCOMPARE(entry(catalog, u"C9"_s).error->kind, Error::Kind::Server);
        QCOMPARE(entry(catalog, u"C9"_s).state, CatalogEntry::State::Loaded);
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
        f.small.failing = {"getSeries"};
        catalog.load(1);
        QTRY_COMPARE(entry(catalog, u"C10"_s).state, CatalogEntry::State::Failed);
        QVERIFY(!entry(catalog, u"C10"_s).table);
        f.small.failing = {};
        catalog.load(1); // once more
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QVERIFY(!entry(catalog, u"C10"_s).error);
    }

    void showsPartialContent_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QString>("words");
        QTest::newRow("studies") << QByteArray("getPatientStudy") << u"The list of studies is missing."_s;
        QTest::newRow("patients") << QByteArray("getPatient") << u"The list of patients is missing."_s;
    }

    void showsPartialContent()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QString, words);
        CatalogFixture f;
        f.small.collections[u"C9"_s].studies.first().date = QDate(2020, 1, 2);
        f.small.collections[u"C9"_s].patients.first().sex = u"F"_s;
        f.small.failing = {endpoint};
        archive::Archive archive(f.small.server());
        {
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
            catalog.load(0);
            QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
            const CatalogEntry &came = entry(catalog, u"C9"_s);
            QCOMPARE(came.table->size(), 3u);
            QVERIFY(came.error);
            QCOMPARE(came.error->kind, Error::Kind::Server);
            QCOMPARE(came.error->consequence, words);
            QCOMPARE(wordsFor(came.table->gaps()), words);
            QTRY_VERIFY(catalog.isSettled());
        }
        // A stored table records its gaps; filling them is no change of the archive.
        Catalog catalog(archive, f.store);
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.start();
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && !catalog.loadingCollections());
        QCOMPARE(wordsFor(entry(catalog, u"C9"_s).table->gaps()), words);
        f.small.failing = {};
        catalog.load(0);
        QTRY_COMPARE(wordsFor(entry(catalog, u"C9"_s).table->gaps()), QString());
        QVERIFY(!entry(catalog, u"C9"_s).error);
        QCOMPARE(entry(catalog, u"C9"_s).table->series(0).studyDate, QDate(2020, 1, 2));
        QCOMPARE(entry(catalog, u"C9"_s).table->series(0).patientSex, u"F"_s);
        QTRY_VERIFY(catalog.isSettled());
        QCOMPARE(changed.size(), 0);
    }

    void fillsGapsFromKnownTable()
    {
        CatalogFixture f;
        f.small.collections[u"C9"_s].studies.first().date = QDate(2020, 1, 2);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        f.small.failing = {"getPatientStudy", "getPatient"};
        f.small.collections[u"C9"_s].series << series(u"9.s"_s, u"9.88"_s, u"PT"_s);
        catalog.refresh(0);
        QVERIFY(changed.wait());
        QCOMPARE(changed[0][1].value<QList<SeriesChange>>().size(), 1);
        QTRY_COMPARE(entry(catalog, u"C9"_s).table->size(), 4u); // the changes may be stored before the table is shown
        const SeriesTable &table = *entry(catalog, u"C9"_s).table;
        for (Row row = 0; row < table.size(); ++row) {
            QCOMPARE(table.series(row).patientId, u"9-1"_s);
            QCOMPARE(table.series(row).studyDate, QDate(2020, 1, 2));
        }
        QVERIFY(table.gaps().studies && table.gaps().patients);
    }

    void sexComesFromPatients()
    {
        CatalogFixture f;
        Content &content = f.small.collections[u"C9"_s];
        content.patients = {patient(u"A"_s), patient(u"B"_s)};
        content.patients[0].sex = u"F"_s;
        content.patients[1].sex = u"M"_s;
        content.studies = {study(u"A"_s, u"9.s"_s), study(u"B"_s, u"9.t"_s)};
        content.studies[1].patientSex = u"O"_s; // which is the patient's at that time
        content.series << series(u"9.t"_s, u"9.99"_s, u"CT"_s);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(catalog.facetCounts(FacetId::Sex), QList<FacetCount>({{u"F"_s, 3}, {u"O"_s, 1}}));
    }

    void reportsMissingNames()
    {
        CatalogFixture f;
        f.small.failing = {"getCollectionValues"};
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy failed(&catalog, &Catalog::collectionsFailed);
        catalog.start();
        QVERIFY(failed.wait());
        QCOMPARE(catalog.collectionsError()->kind, Error::Kind::Server);
        QVERIFY(catalog.entries().empty());
        f.small.failing = {};
        catalog.refresh();
        QTRY_COMPARE(names(catalog).size(), 3);
        QVERIFY(!catalog.collectionsError());
    }

    void accountsForEveryRow()
    {
        CatalogFixture f;
        f.small.moreSeries = {QJsonObject(), QJsonObject {{u"SeriesInstanceUID"_s, u"../../x"_s}},
                              QJsonObject {{u"SeriesInstanceUID"_s, u"9.1"_s}},
                              QJsonObject {{u"SeriesInstanceUID"_s, u"9.77"_s},
                                           {u"StudyInstanceUID"_s, u"9.s"_s},
                                           {u"SeriesDate"_s, u"soon"_s},
                                           {u"ImageCount"_s, -3},
                                           {u"FileSize"_s, true},
                                           {u"Modality"_s, QJsonArray {u"CT"_s}}}};
        f.small.collections[u"C9"_s].patients << patient(u"9-1"_s);
        f.small.collections[u"C9"_s].studies << study(u"9-1"_s, u"9.s"_s);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        const SeriesTable &table = *entry(catalog, u"C9"_s).table;
        QCOMPARE(table.unusable(),
                 (Unusable {.empty = 1, .withoutUid = 1, .repeated = 3, .dates = 1, .numbers = 1, .types = 2}));
        const auto &came = f.small.collections[u"C9"_s];
        QCOMPARE(table.size() + table.studyCount() + table.patientCount() + table.unusable().rows(),
                 came.series.size() + came.studies.size() + came.patients.size() + f.small.moreSeries.size());
        const QString words = wordsFor(table.unusable());
        QVERIFY2(words.startsWith(u"5 rows of the archive's answer could not be shown: 1 empty, 1 without"_s),
                 qPrintable(words));
        QVERIFY2(words.endsWith(u"4 values of it could not be read: 1 dates, 1 numbers, 2 of the wrong JSON type."_s),
                 qPrintable(words));
        QVERIFY(table.find(u"9.77") && !table.find(u"../../x") && wordsFor(Unusable()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCatalogIncomplete)
#include "tst_catalogincomplete.moc"
