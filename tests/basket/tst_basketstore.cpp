// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"
#include "core/files.h"
#include "storedseries.h"
#include "support/waiting.h"
#include "wholeseries.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketStore;
using basket::OtherChanges;
using tests::answerOf;
using tests::seriesNumbered;
using tests::storedUids;
using tests::wholeSeries;

class TestBasketStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryAttributeInOrder()
    {
        Series bare;
        bare.seriesUid = u"9.9"_s;
        const QList<Series> series {wholeSeries(3), bare, wholeSeries(1)};
        {
            BasketStore store(path());
            QVERIFY(answerOf(store.save(u"mine"_s, series)));
            QVERIFY(answerOf(store.save(u"empty"_s, {})));
        }
        BasketStore store(path());
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), series);
        QCOMPARE(answerOf(store.load(u"empty"_s)).value(), QList<Series> {});
        QCOMPARE(answerOf(store.load(u"no such"_s)).value(), QList<Series> {});
        QCOMPARE(ids(store), (QStringList {u"empty"_s, u"mine"_s}));
    }

    void replacesAndDrops()
    {
        BasketStore store(path());
        store.save(u"a"_s, {wholeSeries(1), wholeSeries(2)});
        store.save(u"b"_s, {wholeSeries(7)});
        store.save(u"a"_s, {wholeSeries(2)});
        QCOMPARE(answerOf(store.load(u"a"_s)).value(), QList<Series> {wholeSeries(2)});
        QCOMPARE(answerOf(store.load(u"b"_s)).value(), QList<Series> {wholeSeries(7)});
        QVERIFY(answerOf(store.drop(u"a"_s)));
        QCOMPARE(answerOf(store.load(u"a"_s)).value(), QList<Series> {});
        QCOMPARE(ids(store), QStringList {u"b"_s});
    }

    void readsOtherAttributeLists()
    {
        {
            BasketStore store(path());
            QVERIFY(answerOf(store.save(u"a"_s, {wholeSeries(1)})));
        }
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(u"UPDATE baskets SET fields = replace(fields, 'LicenseName', 'Forgotten')"_s));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        BasketStore store(path());
        Series expected = wholeSeries(1);
        expected.licenseName.clear();
        QCOMPARE(answerOf(store.load(u"a"_s)).value(), QList<Series> {expected});
        QVERIFY(answerOf(store.save(u"a"_s, {wholeSeries(1)})));
        QCOMPARE(answerOf(store.load(u"a"_s)).value(), QList<Series> {wholeSeries(1)});
    }

    void preservesAnyText()
    {
        Series odd = wholeSeries(1);
        odd.description = u"two\nlines 'quoted' \t; \x1f\x1e end"_s;
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"a'; DROP TABLE baskets; --"_s, {odd})));
        odd.description.replace(QChar(0x1f), u' ').replace(QChar(0x1e), u' ');
        QCOMPARE(answerOf(store.load(u"a'; DROP TABLE baskets; --"_s)).value(), QList<Series> {odd});
    }

    // Two processes share only the file: an addition or removal by one survives a save by the other.
    void twoWritersMerge()
    {
        BasketStore one(path());
        BasketStore other(path());
        QVERIFY(answerOf(one.save(u"mine"_s, seriesNumbered({1, 2, 3}))));
        QCOMPARE(answerOf(other.load(u"mine"_s)).value(), seriesNumbered({1, 2, 3}));
        QVERIFY(answerOf(one.save(u"mine"_s, seriesNumbered({1, 3, 4})))->isNone());
        const auto others = answerOf(other.save(u"mine"_s, seriesNumbered({1, 2, 3, 5})));
        QCOMPARE(others.value(), (OtherChanges {.added = seriesNumbered({4}), .removed = {u"1.2.2"_s}}));
        QCOMPARE(storedUids(path(), u"mine"_s), QStringList({u"1.2.1"_s, u"1.2.3"_s, u"1.2.4"_s, u"1.2.5"_s}));
        // The other process has not merged the reported changes yet and saves again; then it has.
        QCOMPARE(answerOf(other.save(u"mine"_s, seriesNumbered({2, 3, 5, 6}))).value(), others.value());
        QCOMPARE(storedUids(path(), u"mine"_s), QStringList({u"1.2.3"_s, u"1.2.4"_s, u"1.2.5"_s, u"1.2.6"_s}));
        QVERIFY(answerOf(other.save(u"mine"_s, seriesNumbered({3, 5, 6, 4})))->isNone());
        const auto last = answerOf(one.save(u"mine"_s, seriesNumbered({}))); // it removes the series it knows of
        QCOMPARE(last.value().added, seriesNumbered({5, 6}));
        QCOMPARE(storedUids(path(), u"mine"_s), QStringList({u"1.2.5"_s, u"1.2.6"_s}));
    }

    //! A series that one process added and removed again is not restored by the next save of another that merged it.
    void mergedAdditionsMayBeRemovedAgain()
    {
        BasketStore one(path());
        BasketStore other(path());
        QVERIFY(answerOf(one.save(u"mine"_s, seriesNumbered({1, 2}))));
        QVERIFY(answerOf(other.load(u"mine"_s)));
        QVERIFY(answerOf(one.save(u"mine"_s, seriesNumbered({1, 2, 3}))));
        QCOMPARE(answerOf(other.save(u"mine"_s, seriesNumbered({1, 2}))).value().added, seriesNumbered({3}));
        other.confirmMerged(u"mine"_s);
        QVERIFY(answerOf(one.save(u"mine"_s, seriesNumbered({1}))));
        QCOMPARE(answerOf(other.save(u"mine"_s, seriesNumbered({1, 2, 3}))).value().removed,
                 QStringList({u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(storedUids(path(), u"mine"_s), QStringList({u"1.2.1"_s}));
    }

    void savingProcessWinsAttributes()
    {
        BasketStore one(path());
        BasketStore other(path());
        Series bare;
        bare.seriesUid = u"1.2.1"_s;
        QVERIFY(answerOf(one.save(u"mine"_s, {bare})));
        QVERIFY(answerOf(other.load(u"mine"_s)));
        QVERIFY(answerOf(one.save(u"mine"_s, {bare, wholeSeries(2)})));
        QVERIFY(answerOf(other.save(u"mine"_s, {wholeSeries(1)})));
        QCOMPARE(answerOf(BasketStore(path()).load(u"mine"_s)).value(), seriesNumbered({1, 2}));
    }

    // A process that has not read the basket adds to it.
    void unreadBasketIsNotOverwritten()
    {
        QVERIFY(answerOf(BasketStore(path()).save(u"mine"_s, seriesNumbered({1, 2}))));
        BasketStore other(path());
        QCOMPARE(answerOf(other.save(u"mine"_s, seriesNumbered({3}))).value().added, seriesNumbered({1, 2}));
        QCOMPARE(storedUids(path(), u"mine"_s), QStringList({u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s}));
    }

    void onlyTheUserMayReadIt()
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(answerOf(BasketStore(path()).save(u"mine"_s, seriesNumbered({1}))));
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(path(),
                                      QFile::ReadOwner | QFile::WriteOwner | others)); // as an earlier version left it
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"mine"_s, seriesNumbered({2}))));
        for (const QString &file : QStringList {path(), path() + u"-wal"_s, path() + u"-shm"_s}) {
            QVERIFY2(QFile::exists(file), qPrintable(file));
            QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        }
    }

    void damagedFileIsSalvaged()
    {
        QList<Series> series;
        for (int i = 0; i < 5000; ++i)
            series.append(wholeSeries(i));
        {
            BasketStore store(path());
            QVERIFY(answerOf(store.save(u"mine"_s, series)));
            QVERIFY(answerOf(store.save(u"other"_s, seriesNumbered({1, 2}))));
        }
        QByteArray content = readFile(path()).value();
        QVERIFY(content.size() > 2'000'000);
        content.replace(content.size() / 2, 8192, QByteArray(8192, '\x5a')); // among the texts of one or two rows
        QVERIFY(writeFile(path(), content));
        // A row's texts continue on overflow pages: the integrity check finds the broken chain.
        BasketStore store(path());
        const auto loaded = answerOf(store.load(u"mine"_s));
        const QString note = store.takeRepairNote();
        QVERIFY2(note.contains(u"damaged file was renamed"_s), qPrintable(note));
        QVERIFY2(note.contains(u"Series recovered from it: %1."_s.arg(loaded.value().size() + 2)), qPrintable(note));
        QVERIFY2(note.contains(u"could not be read"_s), qPrintable(note));
        QVERIFY(store.takeRepairNote().isEmpty());
        QVERIFY2(loaded.value().size() >= 3500 && loaded.value().size() < 5000,
                 qPrintable(QString::number(loaded.value().size())));
        for (const Series &one : loaded.value())
            QCOMPARE(one, series[one.seriesUid.section(u'.', -1).toInt()]);
        QCOMPARE(answerOf(store.load(u"other"_s)).value(), seriesNumbered({1, 2}));
        const QStringList aside = QDir(m_folder->path()).entryList({u"*.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(aside.first())).value(), content);
    }

    void nonDatabaseIsReported()
    {
        QVERIFY(writeFile(path(), QByteArray("a letter to my aunt").repeated(1000)));
        BasketStore store(path());
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), QList<Series>());
        const QString note = store.takeRepairNote();
        QVERIFY2(note.contains(u"Nothing could be recovered"_s), qPrintable(note));
    }

    // A damaged record loses only that record.
    void unreadableRecordsAreCounted()
    {
        {
            BasketStore store(path());
            QVERIFY(answerOf(store.save(u"mine"_s, seriesNumbered({1, 2, 3}))));
        }
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"UPDATE basket_series SET records = replace(records, '1.2.2', 'x')"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        BasketStore store(path());
        QCOMPARE(answerOf(store.load(u"mine"_s)).value(), seriesNumbered({1, 3}));
        QCOMPARE(store.takeRepairNote(), u"Series that could not be read: 1."_s);
    }

private:
    static QStringList ids(BasketStore &store)
    {
        QStringList out;
        const auto all = answerOf(store.list());
        for (const basket::BasketInfo &one : all.value())
            out << one.id;
        return out;
    }
    QString path() const { return m_folder->filePath(u"baskets.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBasketStore)
#include "tst_basketstore.moc"
