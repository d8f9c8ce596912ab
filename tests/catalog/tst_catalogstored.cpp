// SPDX-License-Identifier: Apache-2.0
#include "catalogfixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! Stored content is available immediately after a restart, and damaged content is reported once.
class TestCatalogStored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromDiskAndRefreshesInBackground()
    {
        CatalogFixture f;
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
        f.small.collections[u"C9"_s] = smallContent(u"9"_s, 5);
        archive::Archive archive(f.small.server());
        Catalog catalog(archive, f.store);
        catalog.start();
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s)); // the server has not answered yet
        QCOMPARE(names(catalog), QStringList({u"C9"_s, u"C10"_s, u"Empty"_s}));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 3u);
        QVERIFY(!entry(catalog, u"C9"_s).isRequested);
        QCOMPARE(f.small.requestsOf("getSeries"), 1);
        catalog.load(0);
        QVERIFY(entry(catalog, u"C9"_s).refreshing);
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s));
        QCOMPARE(entry(catalog, u"C9"_s).table->size(), 5u);
        QCOMPARE(f.small.requestsOf("getSeries"), 2);
    }

    void opensStoredContentWithoutNames()
    {
        CatalogFixture f;
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
        catalog.requestCollections();
        QTRY_VERIFY(isLoaded(catalog, u"C9"_s)); // without a request
        QCOMPARE(f.small.requestsOf("getSeries"), 2);
        QTRY_VERIFY(catalog.isSettled());
    }

    void reportsDamagedContentOnce()
    {
        CatalogFixture f;
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

    void reportsDamagedDatabaseOnce()
    {
        CatalogFixture f;
        const QString path = f.folder.filePath(u"damaged.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        CatalogStore store(path);
        archive::Archive archive(f.small.server());
        for (const qsizetype reports : {1, 0}) {
            Catalog catalog(archive, store);
            QSignalSpy failed(&catalog, &Catalog::storeFailed);
            QSignalSpy opened(&catalog, &Catalog::storedOpened);
            catalog.start();
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(failed.size(), reports);
            QTRY_COMPARE(names(catalog).size(), 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogStored)
#include "tst_catalogstored.moc"
