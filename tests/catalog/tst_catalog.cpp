// SPDX-License-Identifier: Apache-2.0
#include "catalogfixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThenContent()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QVERIFY(catalog.loadingCollections());
        QTRY_VERIFY(!catalog.loadingCollections());
        QCOMPARE(names(catalog), QStringList({u"C9"_s, u"C10"_s, u"Empty"_s}));
        QCOMPARE(catalog.loadedCollections(), 0);
        catalog.load(1);
        QCOMPARE(catalog.entries()[1].state, CatalogEntry::State::Loading);
        catalog.load(1); // already being requested
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QCOMPARE(f.small.requestsOf("getSeries"), 1);
        QCOMPARE(catalog.entries()[1].table->size(), 4u);
        QCOMPARE(catalog.entries()[1].table->series(0).patientId, u"10-1"_s); // the series rows do not say
        QCOMPARE(catalog.visible().series, 4);
        QCOMPARE(catalog.visible().images, 40);
        QCOMPARE(catalog.facetCounts(FacetId::Modality), QList<FacetCount>({{u"CT"_s, 2}, {u"MR"_s, 2}}));
        catalog.load(1); // is here
        QCOMPARE(f.small.requestsOf("getSeries"), 1);
        QVERIFY(catalog.find(u"10.2"_s));
        QVERIFY(!catalog.find(u"9.2"_s));
        catalog.load(2);
        QTRY_VERIFY(isLoaded(catalog, u"Empty"_s));
        QCOMPARE(entry(catalog, u"Empty"_s).table->size(), 0u);
    }

    void filtersAllAtOnce()
    {
        CatalogFixture f;
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

    void selectedCollectionsAreLoaded()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.setFilter(Filter().with(FacetId::Collection, u"C9"_s, true)); // before the names are known
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(catalog.visible().series, 3);
        QVERIFY(entry(catalog, u"Empty"_s).hidden);
        QVERIFY(entry(catalog, u"C10"_s).hidden);
        QCOMPARE(catalog.loadedCollections(), 1);

        catalog.setFilter(catalog.filter().with(FacetId::Collection, u"C10"_s, true));
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QTRY_COMPARE(catalog.visible().series, 7);
        QVERIFY(!entry(catalog, u"C10"_s).hidden);
        QCOMPARE(catalog.facetCounts(FacetId::Collection), QList<FacetCount>({{u"C10"_s, 4}, {u"C9"_s, 3}}));
        catalog.setFilter(catalog.filter().with(FacetId::Modality, u"CT"_s, true));
        QTRY_COMPARE(catalog.facetCounts(FacetId::Collection), QList<FacetCount>({{u"C10"_s, 2}, {u"C9"_s, 1}}));
        catalog.setFilter(catalog.filter().with(FacetId::Collection, u"C10"_s, false));
        QTRY_COMPARE(catalog.visible().series, 1);
        QCOMPARE(catalog.facetCounts(FacetId::Collection), QList<FacetCount>({{u"C10"_s, 2}, {u"C9"_s, 1}}));
        QCOMPARE(catalog.loadedCollections(), 2);
    }

    void appliesTheFilterToWhatArrivesLater()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.setFilter(Filter().with(FacetId::Modality, u"MR"_s, true));
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).shown->series.size(), size_t(2));
    }

    void followsAnotherListOfNames()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        catalog.load(1);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s) && isLoaded(catalog, u"C10"_s));
        f.small.collections.remove(u"C10"_s);
        f.small.collections[u"C1"_s] = smallContent(u"1"_s, 2);
        catalog.refresh();
        QTRY_COMPARE(names(catalog), QStringList({u"C1"_s, u"C9"_s, u"Empty"_s}));
        QVERIFY(entry(catalog, u"C9"_s).table);
        QTRY_COMPARE(catalog.visible().series, 3);
    }

    void showsTheFirstRowsWhileMoreAreComing()
    {
        CatalogFixture f;
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
        // Rows of a truncated answer are not accepted.
        f.small.hangUp();
        QTRY_COMPARE(coming.state, CatalogEntry::State::Failed);
        QVERIFY(!coming.table);
        QTRY_COMPARE(catalog.visible().series, 0);
        f.small.stalled = {};
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
    }

    void reportsChanges()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        catalog.load(0);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        f.small.collections[u"C9"_s].series.removeFirst();
        f.small.collections[u"C9"_s].series.first().description = u"other"_s;
        f.small.collections[u"C9"_s].series << series(u"9.s"_s, u"9.88"_s, u"PT"_s);
        catalog.refresh(0);
        QVERIFY(changed.wait());
        QHash<QString, ChangeKind> kinds;
        const auto kept = answerOf(f.store.history().changes(catalog.server()));
        QVERIFY(kept);
        for (const SeriesChange &change : *kept)
            kinds.insert(change.seriesUid, change.kind);
        QCOMPARE(kinds, (QHash<QString, ChangeKind> {{u"9.0"_s, ChangeKind::Withdrawn},
                                                     {u"9.1"_s, ChangeKind::Changed},
                                                     {u"9.88"_s, ChangeKind::New}}));
        catalog.refresh(0); // nothing more
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(answerOf(f.store.history().changes(catalog.server()))->size(), 3);
    }

    void userRequestsComeFirst()
    {
        CatalogFixture f;
        for (int i = 0; i < 20; ++i)
            f.small.collections[u"X%1"_s.arg(i)] = smallContent(u"x%1"_s.arg(i), 2);
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
        QVERIFY(!entry(catalog, u"X19"_s).isRequested);
    }

    void mayBeDestroyedWhileLoading()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        {
            Catalog catalog(archive, f.store);
            catalog.start();
            QTRY_VERIFY(!catalog.loadingCollections() && !catalog.openingStored());
            catalog.load(0);
            catalog.setFilter({.text = u"x"_s, .ids = {}, .chosen = {}});
        }
        QTRY_COMPARE(f.small.requestsOf("getSeries"), 1);
        QVERIFY(answerOf(archive.collections()));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
