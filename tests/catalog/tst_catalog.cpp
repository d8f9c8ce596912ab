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
    for (const Entry &entry : catalog.entries())
        out << entry.name;
    return out;
}

const Entry &entry(const Catalog &catalog, const QString &name) { return catalog.entries()[size_t(catalog.entryOf(name))]; }

bool isLoaded(const Catalog &catalog, const QString &name)
{
    return catalog.entryOf(name) >= 0 && entry(catalog, name).state == Entry::State::Loaded && !entry(catalog, name).refreshing;
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
        QCOMPARE(catalog.entries()[1].state, Entry::State::Loading);
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
        QVERIFY(!entry(catalog, u"Empty"_s).hidden); // not loaded: nobody knows

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
        QCOMPARE(entry(catalog, u"C9"_s).state, Entry::State::Loaded);
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
        catalog.load(1);
        QTRY_COMPARE(entry(catalog, u"C10"_s).state, Entry::State::Failed);
        QVERIFY(!entry(catalog, u"C10"_s).table);
        f.small.failing = {};
        catalog.load(1); // once more
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QVERIFY(!entry(catalog, u"C10"_s).error);
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
        const Entry &coming = entry(catalog, u"C9"_s);
        QCOMPARE(coming.state, Entry::State::Loading);
        QVERIFY(!coming.isWhole());
        QVERIFY(coming.table->size() > 0);
        QCOMPARE(catalog.loadedCollections(), 0);
        QVERIFY(catalog.visible().series > 0);
        // What came of an answer that ends early is not to be believed.
        archive.cancelAll();
        QTRY_COMPARE(coming.state, Entry::State::Unloaded);
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
        const auto kept = answerOf(f.store.changes(catalog.server()));
        QVERIFY(kept);
        for (const Change &change : *kept)
            kinds.insert(change.seriesUid, change.kind);
        QCOMPARE(kinds, (QHash<QString, ChangeKind> {{u"9.0"_s, ChangeKind::Withdrawn}, {u"9.1"_s, ChangeKind::Changed},
                                                    {u"9.new"_s, ChangeKind::New}}));
        catalog.refresh(0); // nothing more
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(answerOf(f.store.changes(catalog.server()))->size(), 3);
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
        QCOMPARE(entry(catalog, u"X19"_s).state, Entry::State::Unloaded);
        QVERIFY(!entry(catalog, u"X19"_s).asked);
    }

    void goesAwayInTheMiddle()
    {
        Fixture f;
        archive::Archive archive(f.small.server());
        {
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections());
            catalog.load(0);
            catalog.setFilter({.text = u"x"_s, .ids = {}, .chosen = {}});
        }
        QTRY_COMPARE(f.small.asked("getSeries"), 1);
        QVERIFY(answerOf(archive.collections()));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
