// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexscope.h"
#include "indexparts.h"

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
        IndexParts parts;
        const IndexScope &scope = parts.scope;
        QVERIFY(scope.isIncomplete()); // the list is not known yet
        QVERIFY(parts.start());
        QVERIFY(!scope.isIncomplete());
        QCOMPARE(scope.notFresh(scope.names()), names(parts.catalog));
        parts.catalog.load(parts.catalog.entryOf(u"C10"_s));
        QTRY_VERIFY(isLoaded(parts.catalog, u"C10"_s));
        QCOMPARE(scope.notFresh(scope.names()), QStringList({u"C9"_s, u"Empty"_s}));
        IndexProgress progress;
        scope.count(progress);
        QCOMPARE(progress.total, 3);
        QCOMPARE(progress.done, 1);
        QCOMPARE(progress.series, 4);
    }

    void maySelectCollections()
    {
        IndexParts parts;
        IndexScope &scope = parts.scope;
        QVERIFY(parts.start());
        scope.setOnly({u"C9"_s, u"Nowhere"_s, u"C9"_s});
        QCOMPARE(scope.names(), QStringList({u"C9"_s, u"Nowhere"_s}));
        QVERIFY(scope.isIncomplete() && scope.isMissing(u"Nowhere"_s));
        scope.setOnly({u"C9"_s});
        QVERIFY(!scope.isIncomplete());
    }
};

QTEST_GUILESS_MAIN(TestIndexScope)
#include "tst_indexscope.moc"
