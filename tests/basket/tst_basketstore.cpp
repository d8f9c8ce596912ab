// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"
#include "core/fields.h"
#include "support/waiting.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketStore;
using tests::answerOf;

namespace {

//! Every attribute set to something of its own.
Series wholeSeries(int number)
{
    Series series;
    int at = 0;
    for (const Field<Series> &field : fields<Series>()) {
        ++at;
        if (const auto text = std::get_if<QString Series::*>(&field.member))
            series.**text = u"%1 ä %2"_s.arg(QString(field.key)).arg(number);
        else if (const auto date = std::get_if<QDate Series::*>(&field.member))
            series.**date = QDate(2000, 1, 1).addDays(at);
        else
            series.*std::get<Count Series::*>(field.member) = number * 100LL + at;
    }
    series.seriesUid = u"1.2.%1"_s.arg(number);
    return series;
}

} // namespace

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
        QCOMPARE(answerOf(store.names()).value(), (QStringList {u"empty"_s, u"mine"_s}));
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
        QCOMPARE(answerOf(store.names()).value(), QStringList {u"b"_s});
    }

    void readsAFileOfAProgramThatKnewOtherAttributes()
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

    void keepsForeignTextWhatItHolds()
    {
        Series odd = wholeSeries(1);
        odd.description = u"two\nlines 'quoted' \t; \x1f\x1e end"_s;
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"a'; DROP TABLE baskets; --"_s, {odd})));
        odd.description.replace(QChar(0x1f), u' ').replace(QChar(0x1e), u' ');
        QCOMPARE(answerOf(store.load(u"a'; DROP TABLE baskets; --"_s)).value(), QList<Series> {odd});
    }

    void savesAHundredThousandQuickly()
    {
        QList<Series> series;
        const Series whole = wholeSeries(0);
        for (int i = 0; i < 100'000; ++i) {
            series.append(whole);
            series.last().seriesUid = u"1.2.%1"_s.arg(i);
        }
        BasketStore store(path());
        std::clock_t begin = std::clock(); // of this process: what else the machine does must not fail the test
        const auto seconds = [&begin] { return double(std::clock() - std::exchange(begin, std::clock())) / CLOCKS_PER_SEC; };
        QVERIFY(answerOf(store.save(u"large"_s, series)));
        const double first = seconds();
        QVERIFY(answerOf(store.save(u"large"_s, series)));
        const double second = seconds();
        const auto loaded = answerOf(store.load(u"large"_s));
        const double load = seconds();
        qInfo("saved in %.2f and %.2f s, loaded in %.2f s", first, second, load);
        QCOMPARE(loaded.value(), series);
        QVERIFY(first < 10 && second < 10 && load < 20); // below one to save in an optimised build; sanitizers are slow
    }

private:
    QString path() const { return m_folder->filePath(u"baskets.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBasketStore)
#include "tst_basketstore.moc"
