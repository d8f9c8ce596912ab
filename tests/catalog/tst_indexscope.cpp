// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexscope.h"
#include "catalogfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

class TestIndexScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        IndexFreshness freshness(catalog, 3600'000);
        IndexScope scope(catalog, freshness);
        QVERIFY(scope.isIncomplete()); // the list is not known yet
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        QVERIFY(!scope.isIncomplete());
        freshness.begin();
        QCOMPARE(scope.notFresh(scope.names()), names(catalog));
        catalog.load(catalog.entryOf(u"C10"_s));
        QTRY_VERIFY(isLoaded(catalog, u"C10"_s));
        QCOMPARE(scope.notFresh(scope.names()), QStringList({u"C9"_s, u"Empty"_s}));
        IndexProgress progress;
        scope.count(progress);
        QCOMPARE(progress.total, 3);
        QCOMPARE(progress.done, 1);
        QCOMPARE(progress.series, 4);
    }

    void maySelectCollections()
    {
        CatalogFixture f;
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        IndexFreshness freshness(catalog, 0);
        IndexScope scope(catalog, freshness);
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
        scope.setOnly({u"C9"_s, u"Nowhere"_s, u"C9"_s});
        QCOMPARE(scope.names(), QStringList({u"C9"_s, u"Nowhere"_s}));
        QVERIFY(scope.isIncomplete() && scope.isMissing(u"Nowhere"_s));
        scope.setOnly({u"C9"_s});
        QVERIFY(!scope.isIncomplete());
    }
};

QTEST_GUILESS_MAIN(TestIndexScope)
#include "tst_indexscope.moc"
