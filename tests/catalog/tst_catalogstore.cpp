// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/waiting.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::CatalogStore;
using catalog::Stored;

namespace {

Stored sample()
{
    Patient whole {u"P1"_s, u"Name ü"_s, QDate(1950, 2, 3), u"F"_s, u"e"_s, u"C"_s, u"Human"_s, u"NO"_s};
    Study told = study(u"P1"_s, u"s1"_s, QDate(2001, 2, 3), u"what; \"it\" is"_s);
    told.seriesCount = 0;
    Series one = series(u"s1"_s, u"1.1"_s, u"CT "_s, 606, {});
    one.fileSize = Q_INT64_C(9'000'000'000);
    one.released = QDate(1899, 12, 31);
    return {{whole, patient(u"P2"_s)}, {told}, {one, series({}, u"1.0"_s, {})},
            QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC)};
}

const QString server = u"https://one.example/v4"_s;

} // namespace

class TestCatalogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalog.sqlite"_s);
        {
            CatalogStore store(path);
            QVERIFY(answerOf(store.saveCollections(server, {u"B"_s, u"a"_s, u"ü"_s})));
            QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        }
        CatalogStore store(path);
        QCOMPARE(*answerOf(store.collections(server)), QStringList({u"B"_s, u"a"_s, u"ü"_s}));
        QCOMPARE(*answerOf(store.kept(server)), QStringList({u"B"_s}));
        const auto loaded = answerOf(store.load(server, u"B"_s));
        QVERIFY(loaded);
        QCOMPARE(loaded->patients, sample().patients);
        QCOMPARE(loaded->studies, sample().studies);
        QCOMPARE(loaded->series, sample().series);
        QCOMPARE(loaded->fetched, sample().fetched);
    }

    void keepsServersAndCollectionsApart()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        QVERIFY(!answerOf(store.load(server, u"b"_s))->fetched.isValid());
        QVERIFY(!answerOf(store.load(u"https://two.example"_s, u"B"_s))->fetched.isValid());
        QVERIFY(answerOf(store.collections(u"https://two.example"_s))->isEmpty());
    }

    void replacesWhole()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        Stored fewer = sample();
        fewer.series.removeLast();
        fewer.fetched = fewer.fetched.addDays(1);
        QVERIFY(answerOf(store.save(server, u"B"_s, fewer)));
        const auto loaded = answerOf(store.load(server, u"B"_s));
        QCOMPARE(loaded->series, fewer.series);
        QCOMPARE(loaded->fetched, fewer.fetched);
    }

    void startsAnewFromADamagedFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalog.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        CatalogStore store(path);
        QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        QCOMPARE(answerOf(store.load(server, u"B"_s))->series.size(), 2);
        QCOMPARE(QDir(folder.path()).entryList({u"*.damaged-*"_s}).size(), 1);
    }

    void forgetsWhatAnOtherVersionKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalog.sqlite"_s);
        {
            CatalogStore store(path);
            QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        }
        {
            Database database(path, {u"SELECT 1"_s});
            QVERIFY(answerOf(database.run([](QSqlDatabase &connection) -> Result<void> {
                return execute(connection, u"ALTER TABLE series ADD COLUMN Later"_s);
            })));
        }
        CatalogStore store(path);
        QVERIFY(!answerOf(store.load(server, u"B"_s))->fetched.isValid());
        QVERIFY(answerOf(store.save(server, u"B"_s, sample())));
        QCOMPARE(answerOf(store.load(server, u"B"_s))->series, sample().series);
    }

    void saysWhyItCannotKeep()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.path()); // a folder is no file
        const auto answer = answerOf(store.load(server, u"B"_s));
        QVERIFY(!answer);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void keepsALargeCollectionWhole()
    {
        Stored many;
        many.fetched = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 5000; ++i) {
            Series one = series(u"1.3.6.1.4.1.14519.5.2.1.%1"_s.arg(i / 4), u"1.3.6.1.4.1.14519.5.2.1.6279.%1"_s.arg(i), u"CT"_s, i);
            one.patientId = u"LIDC-IDRI-%1"_s.arg(i / 8);
            one.description = u"description %1"_s.arg(i % 50);
            one.date = one.studyDate = QDate(2000, 1, 1).addDays(i);
            many.series << one;
        }
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, u"B"_s, many)));
        const auto loaded = answerOf(store.load(server, u"B"_s));
        QCOMPARE(loaded->series, many.series);
    }
};

QTEST_GUILESS_MAIN(TestCatalogStore)
#include "tst_catalogstore.moc"
