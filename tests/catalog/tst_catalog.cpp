// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

Content small(const QString &prefix, int count)
{
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".s"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".s"_s, u"%1.%2"_s.arg(prefix).arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
    return out;
}

//! Everything a catalogue needs, one per test.
struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};

    Fixture()
    {
        small.collections = {{u"C10"_s, ::small(u"10"_s, 4)}, {u"C9"_s, ::small(u"9"_s, 3)}, {u"Empty"_s, {}}};
    }
};

QStringList names(const Catalog &catalog)
{
    QStringList out;
    for (const CatalogEntry &entry : catalog.entries())
        out << entry.name;
    return out;
}

const CatalogEntry &entry(const Catalog &catalog, const QString &name)
{
    return catalog.entries()[size_t(catalog.entryOf(name))];
}

bool isLoaded(const Catalog &catalog, const QString &name)
{
    return catalog.entryOf(name) >= 0 && entry(catalog, name).state == CatalogEntry::State::Loaded &&
           !entry(catalog, name).refreshing;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThenContent()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QVERIFY(catalog.loadingCollections());
        QTRY_VERIFY(!catalog.loadingCollections());
        QCOMPARE(names(catalog), QStringList({u"C9"_s, u"C10"_s, u"Empty"_s}));
        QCOMPARE(catalog.loadedCollections(), 0);
        catalog.load(1);
        QCOMPARE(catalog.entries()[1].state, CatalogEntry::State::Loading);
        catalog.load(1); // under way already
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QCOMPARE(f.small.asked("getSeries"), 1);
        QCOMPARE(catalog.entries()[1].table->size(), 4u);
        QCOMPARE(catalog.entries()[1].table->series(0).patientId, u"10-1"_s); // the series rows do not say
        QCOMPARE(catalog.visible().series, 4);
        QCOMPARE(catalog.visible().images, 40);
        QCOMPARE(catalog.facetCounts(FacetId::Modality), QList<FacetCount>({{u"CT"_s, 2}, {u"MR"_s, 2}}));
        catalog.load(1); // is here
        QCOMPARE(f.small.asked("getSeries"), 1);
        QVERIFY(catalog.find(u"10.2"_s));
        QVERIFY(!catalog.find(u"9.2"_s));
        catalog.load(2);
        QTRY_VERIFY(isLoaded(catalog, u"Empty"_s));
        QCOMPARE(entry(catalog, u"Empty"_s).table->size(), 0u);
    }

    void filtersAllAtOnce()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        catalog.load(1);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && isLoaded(catalog, u"C10"_s));
        QSignalSpy filtered(&catalog, &Catalog::filtered);
        // Three in a row, of which only the last matters.
        catalog.setFilter({.text = u"nothing has this"_s, .ids = {}, .chosen = {}});
        catalog.setFilter({.text = u"10."_s, .ids = {}, .chosen = {}});
        catalog.setFilter(Filter().with(FacetId::Modality, u"CT"_s, true));
        QVERIFY(filtered.wait());
        QCOMPARE(filtered.size(), 1);
        QCOMPARE(catalog.visible().series, 3);
        QCOMPARE(entry(catalog, u"C9"_s).shown->series.size(), size_t(1));
        // A facet's own ticks do not hide its other values.
        QCOMPARE(catalog.facetCounts(FacetId::Modality), QList<FacetCount>({{u"MR"_s, 4}, {u"CT"_s, 3}}));
        QCOMPARE(catalog.facetCounts(FacetId::BodyPart), QList<FacetCount>({{QString(), 3}}));
        QVERIFY(!entry(catalog, u"Empty"_s).hidden); // not loaded: unknown

        catalog.setFilter({.text = u"c9"_s, .ids = {}, .chosen = {}});
        QVERIFY(filtered.wait());
        QVERIFY(!entry(catalog, u"C9"_s).hidden);
        QVERIFY(entry(catalog, u"C10"_s).hidden);
        QVERIFY(entry(catalog, u"Empty"_s).hidden);
        catalog.setFilter({});
        QVERIFY(filtered.wait());
        QCOMPARE(catalog.visible().series, 7);
    }

    void appliesTheFilterToWhatArrivesLater()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.setFilter(Filter().with(FacetId::Modality, u"MR"_s, true));
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).shown->series.size(), size_t(2));
    }

    void opensFromDiskAndRefreshesBehind()
    {
        Fixture f;
        {
            archive::Archive archive(f.small.server());
            Catalog catalog(archive, f.store);
            QSignalSpy failed(&catalog, &Catalog::storeFailed);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
            catalog.load(0);
            QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
            QCOMPARE(failed.size(), 0);
        }
        f.small.silent = {"getCollectionValues"};
        f.small.collections[u"C9"_s] = small(u"9"_s, 5);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s)); // the server has said nothing yet
        QCOMPARE(names(catalog), QStringList({u"C9"_s, u"C10"_s, u"Empty"_s}));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
        QVERIFY(!entry(catalog, u"C9"_s).asked);
        QCOMPARE(f.small.asked("getSeries"), 1);
        catalog.load(0);
        QVERIFY(entry(catalog, u"C9"_s).refreshing);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 5u);
        QCOMPARE(f.small.asked("getSeries"), 2);
    }

    void keepsTheOlderTableWhereOneQuestionFails()
    {
        Fixture f;
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

    void showsWhatCameWhereAnotherQuestionFails_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<QString>("words");
        QTest::newRow("studies") << QByteArray("getPatientStudy") << u"The list of studies did not come."_s;
        QTest::newRow("patients") << QByteArray("getPatient") << u"The list of patients did not come."_s;
    }

    void showsWhatCameWhereAnotherQuestionFails()
    {
        QFETCH(QByteArray, endpoint);
        QFETCH(QString, words);
        Fixture f;
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
            QVERIFY2(came.error->detail.startsWith(words), qPrintable(came.error->detail));
            QCOMPARE(wordsFor(came.table->gaps()), words);
            QTRY_VERIFY(catalog.isSettled());
        }
        // What was kept remembers what it lacks; and when that comes, it is no change of the archive's.
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

    void fillsWhatDidNotComeFromWhatIsKnown()
    {
        Fixture f;
        f.small.collections[u"C9"_s].studies.first().date = QDate(2020, 1, 2);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        f.small.failing = {"getPatientStudy", "getPatient"};
        f.small.collections[u"C9"_s].series << series(u"9.s"_s, u"9.new"_s, u"PT"_s);
        catalog.refresh(0);
        QVERIFY(changed.wait());
        QCOMPARE(changed[0][1].value<QList<SeriesChange>>().size(), 1);
        const SeriesTable &table = *entry(catalog, u"C9"_s).table;
        QCOMPARE(table.size(), 4u);
        for (Row row = 0; row < table.size(); ++row) {
            QCOMPARE(table.series(row).patientId, u"9-1"_s);
            QCOMPARE(table.series(row).studyDate, QDate(2020, 1, 2));
        }
        QVERIFY(table.gaps().studies && table.gaps().patients);
    }

    void patientsTellTheSexThatStudiesDoNot()
    {
        Fixture f;
        Content &content = f.small.collections[u"C9"_s];
        content.patients = {patient(u"A"_s), patient(u"B"_s)};
        content.patients[0].sex = u"F"_s;
        content.patients[1].sex = u"M"_s;
        content.studies = {study(u"A"_s, u"9.s"_s), study(u"B"_s, u"9.t"_s)};
        content.studies[1].patientSex = u"O"_s; // which is the patient's at that time
        content.series << series(u"9.t"_s, u"9.x"_s, u"CT"_s);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(catalog.facetCounts(FacetId::Sex), QList<FacetCount>({{u"F"_s, 3}, {u"O"_s, 1}}));
    }

    void saysThatNamesCannotBeHad()
    {
        Fixture f;
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

    void followsAnotherListOfNames()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        catalog.load(1);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && isLoaded(catalog, u"C10"_s));
        f.small.collections.remove(u"C10"_s);
        f.small.collections[u"C1"_s] = small(u"1"_s, 2);
        catalog.refresh();
        QTRY_COMPARE(names(catalog), QStringList({u"C1"_s, u"C9"_s, u"Empty"_s}));
        QVERIFY(entry(catalog, u"C9"_s).table);
        QTRY_COMPARE(catalog.visible().series, 3);
    }

    void showsTheFirstRowsWhileMoreAreComing()
    {
        Fixture f;
        f.small.stalled = {"getSeries"};
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(entry(catalog, u"C9"_s).table);
        const CatalogEntry &coming = entry(catalog, u"C9"_s);
        QCOMPARE(coming.state, CatalogEntry::State::Loading);
        QVERIFY(!coming.isWhole());
        QVERIFY(coming.table->size() > 0);
        QCOMPARE(catalog.loadedCollections(), 0);
        QVERIFY(catalog.visible().series > 0);
        // What came of an answer that ends early is not to be believed.
        archive.cancelAll();
        QTRY_COMPARE(coming.state, CatalogEntry::State::Unloaded);
        QVERIFY(!coming.table);
        QTRY_COMPARE(catalog.visible().series, 0);
        f.small.stalled = {};
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
    }

    void tellsWhatHasChanged()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        f.small.collections[u"C9"_s].series.removeFirst();
        f.small.collections[u"C9"_s].series.first().description = u"other"_s;
        f.small.collections[u"C9"_s].series << series(u"9.s"_s, u"9.new"_s, u"PT"_s);
        catalog.refresh(0);
        QVERIFY(changed.wait());
        QHash<QString, ChangeKind> kinds;
        const auto kept = answerOf(f.store.history().changes(catalog.server()));
        QVERIFY(kept);
        for (const SeriesChange &change : *kept)
            kinds.insert(change.seriesUid, change.kind);
        QCOMPARE(kinds, (QHash<QString, ChangeKind> {{u"9.0"_s, ChangeKind::Withdrawn},
                                                     {u"9.1"_s, ChangeKind::Changed},
                                                     {u"9.new"_s, ChangeKind::New}}));
        catalog.refresh(0); // nothing more
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(answerOf(f.store.history().changes(catalog.server()))->size(), 3);
    }

    void asksForWhatIsWaitedForFirst()
    {
        Fixture f;
        for (int i = 0; i < 20; ++i)
            f.small.collections[u"X%1"_s.arg(i)] = small(u"x%1"_s.arg(i), 2);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        for (int i = 0; i < 20; ++i)
            catalog.refresh(catalog.entryOf(u"X%1"_s.arg(i)), Catalog::Urgency::Background);
        catalog.load(catalog.entryOf(u"C9"_s));
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QVERIFY(catalog.loadedCollections() < 10);
        catalog.giveUpWaiting();
        QCOMPARE(entry(catalog, u"X19"_s).state, CatalogEntry::State::Unloaded);
        QVERIFY(!entry(catalog, u"X19"_s).asked);
    }

    void accountsForEveryRow()
    {
        Fixture f;
        f.small.moreSeries = {QJsonObject(), QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}},
                              QJsonObject {{u"SeriesInstanceUID"_s, u"9.1"_s}},
                              QJsonObject {{u"SeriesInstanceUID"_s, u"9.bad"_s},
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
                 (Unusable {.empty = 2, .withoutUid = 1, .repeated = 3, .dates = 1, .numbers = 1, .types = 2}));
        const auto &came = f.small.collections[u"C9"_s];
        QCOMPARE(table.size() + table.studyCount() + table.patientCount() + table.unusable().rows(),
                 came.series.size() + came.studies.size() + came.patients.size() + f.small.moreSeries.size());
        const QString words = wordsFor(table.unusable());
        QVERIFY2(words.startsWith(u"6 rows of the archive's answer could not be shown: 2 said nothing, 1 without"_s),
                 qPrintable(words));
        QVERIFY2(words.endsWith(u"4 values of it could not be read: 1 dates, 1 numbers, 2 of the wrong JSON type."_s),
                 qPrintable(words));
        QVERIFY(wordsFor(Unusable()).isEmpty());
    }

    void opensWhatIsKeptThoughTheListOfNamesIsLost()
    {
        Fixture f;
        {
            archive::Archive archive(f.small.server());
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
            catalog.load(0);
            catalog.load(1);
            QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && isLoaded(catalog, u"C10"_s));
        }
        archive::Archive archive(f.small.server());
        QVERIFY(answerOf(f.store.saveCollections(serverKey(f.small.server()), {})));
        f.small.goAway();
        {
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && isLoaded(catalog, u"C10"_s));
            QCOMPARE(names(catalog), QStringList({u"C9"_s, u"C10"_s}));
        }
        // Also where it knows fewer: what is kept waits for its name.
        QVERIFY(answerOf(f.store.saveCollections(serverKey(f.small.server()), {u"C10"_s})));
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QTRY_VERIFY(!catalog.openingStored() && !catalog.loadingCollections());
        QCOMPARE(names(catalog), QStringList({u"C10"_s}));
        QVERIFY(f.small.comeBack());
        catalog.askCollections();
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s)); // not asked for
        QCOMPARE(f.small.asked("getSeries"), 2);
        QTRY_VERIFY(catalog.isSettled());
    }

    void saysOnceThatWhatWasKeptIsDamaged()
    {
        Fixture f;
        {
            archive::Archive archive(f.small.server());
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
            for (qsizetype entry = 0; entry < 3; ++entry)
                catalog.load(entry);
            QTRY_COMPARE(catalog.loadedCollections(), 3);
        }
        const auto kept = *answerOf(f.store.storedCollections(serverKey(f.small.server())));
        for (const StoredCollection &one : kept.first(2)) {
            QFile file(one.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(file.size() / 2) && file.write("damaged") == 7);
        }
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy failed(&catalog, &Catalog::storeFailed);
        QSignalSpy opened(&catalog, &Catalog::storedOpened);
        catalog.start();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 1);
        const Error error = failed[0][0].value<Error>();
        QCOMPARE(error.kind, Error::Kind::Database);
        QVERIFY2(error.detail.contains(u"C10, C9"_s), qPrintable(error.detail));
        QTRY_VERIFY(isLoaded(catalog, u"Empty"_s) && !catalog.loadingCollections());
        QVERIFY(!entry(catalog, u"C9"_s).table);
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
        QCOMPARE(failed.size(), 1);
    }

    void saysOnceThatTheDatabaseIsDamaged()
    {
        Fixture f;
        const QString path = f.folder.filePath(u"damaged.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        CatalogStore store(path);
        archive::Archive archive(f.small.server());
        for (const qsizetype told : {1, 0}) {
            Catalog catalog(archive, store);
            QSignalSpy failed(&catalog, &Catalog::storeFailed);
            QSignalSpy opened(&catalog, &Catalog::storedOpened);
            catalog.start();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(failed.size(), told);
            QTRY_COMPARE(names(catalog).size(), 3);
        }
    }

    void goesAwayInTheMiddle()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        {
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections() && !catalog.openingStored());
            catalog.load(0);
            catalog.setFilter({.text = u"x"_s, .ids = {}, .chosen = {}});
        }
        QTRY_COMPARE(f.small.asked("getSeries"), 1);
        QVERIFY(answerOf(archive.collections()));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
