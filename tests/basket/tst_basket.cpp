// SPDX-License-Identifier: Apache-2.0
#include "basket/basket.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::Basket;

namespace {

Series seriesOf(int number)
{
    Series series;
    series.seriesUid = u"1.2.%1"_s.arg(number);
    return series;
}

QList<Series> range(int first, int count)
{
    QList<Series> list;
    for (int i = 0; i < count; ++i)
        list.append(seriesOf(first + i));
    return list;
}

QStringList uidsOf(const QList<Series> &series)
{
    QStringList uids;
    for (const Series &one : series)
        uids.append(one.seriesUid);
    return uids;
}

} // namespace

class TestBasket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsInOrderAndOnce()
    {
        Basket basket(u"test"_s);
        QSignalSpy inserted(&basket, &Basket::inserted);
        QSignalSpy changed(&basket, &Basket::changed);
        QCOMPARE(basket.add(range(0, 3)), 3);
        QCOMPARE(basket.add(range(2, 3)), 2);
        QCOMPARE(basket.add(range(0, 5)), 0);
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(0, 5)));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted[1][0].value<qsizetype>(), 3);
        QCOMPARE(inserted[1][1].value<qsizetype>(), 2);
        QCOMPARE(changed.size(), 2);
        QVERIFY(basket.contains(u"1.2.4"_s));
        QVERIFY(!basket.contains(u"1.2.5"_s));
    }

    void ignoresWhatIsNoUid()
    {
        Basket basket(u"test"_s);
        QList<Series> list = range(0, 2);
        list[0].seriesUid = u"../../etc"_s;
        QCOMPARE(basket.add(list), 1);
        QCOMPARE(basket.series().size(), 1);
    }

    void fillsOnlyWhatIsUnknown()
    {
        Basket basket(u"test"_s);
        Series known = seriesOf(1);
        known.modality = u"CT"_s;
        known.imageCount = 10;
        basket.add({known});
        QSignalSpy updated(&basket, &Basket::updated);
        Series other = seriesOf(1);
        other.modality = u"MR"_s;
        other.imageCount = 11;
        other.fileSize = 5;
        other.date = QDate(2000, 1, 1);
        QCOMPARE(basket.add({other}), 0);
        QCOMPARE(updated.size(), 1);
        const Series merged = basket.series().first();
        QCOMPARE(merged.modality, u"CT"_s);
        QCOMPARE(merged.imageCount, Count(10));
        QCOMPARE(merged.fileSize, Count(5));
        QCOMPARE(merged.date, QDate(2000, 1, 1));
    }

    void renewsWithWhatHasBecomeKnown()
    {
        Basket basket(u"test"_s);
        QList<Series> list = range(0, 6);
        list[1].modality = u"CT"_s;
        basket.add(list);
        QSignalSpy updated(&basket, &Basket::updated);
        QSignalSpy changed(&basket, &Basket::changed);
        QList<Series> news {seriesOf(4), seriesOf(1), seriesOf(2), seriesOf(99), seriesOf(5)};
        for (Series &one : news)
            one.modality = u"MR"_s;
        news.last() = seriesOf(5); // knows nothing
        basket.update(news);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(updated.size(), 2); // rows 1-2 and 4
        QCOMPARE(updated[0][0].value<qsizetype>(), 1);
        QCOMPARE(updated[0][1].value<qsizetype>(), 2);
        QCOMPARE(updated[1][0].value<qsizetype>(), 4);
        QCOMPARE(basket.series()[1].modality, u"MR"_s);
        basket.update(news);
        QCOMPARE(changed.size(), 1); // nothing new
    }

    void removesRunByRun()
    {
        Basket basket(u"test"_s);
        basket.add(range(0, 10));
        QSignalSpy removed(&basket, &Basket::removed);
        QSignalSpy changed(&basket, &Basket::changed);
        QCOMPARE(basket.remove({u"1.2.8"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.2"_s, u"9.9"_s}), 3);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(removed[0][0].value<qsizetype>(), 8);
        QCOMPARE(removed[1][0].value<qsizetype>(), 2);
        QCOMPARE(removed[1][1].value<qsizetype>(), 2);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!basket.contains(u"1.2.3"_s));
        basket.update({seriesOf(9)});
        QCOMPARE(basket.remove({u"1.2.9"_s}), 1); // its row is known although rows before it went
        QCOMPARE(uidsOf(basket.series()), (QStringList {u"1.2.0"_s, u"1.2.1"_s, u"1.2.4"_s, u"1.2.5"_s, u"1.2.6"_s, u"1.2.7"_s}));
    }

    void removesEverySecondOfVeryManyQuickly()
    {
        Basket basket(u"test"_s);
        basket.add(range(0, 100'000));
        QStringList odd;
        for (int i = 1; i < 100'000; i += 2)
            odd.append(u"1.2.%1"_s.arg(i));
        QSignalSpy reset(&basket, &Basket::reset);
        QCOMPARE(basket.remove(odd), 50'000);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(basket.series().size(), 50'000);
        QVERIFY(basket.contains(u"1.2.99998"_s));
        QVERIFY(!basket.contains(u"1.2.99999"_s));
    }

    void clearsAndIsSet()
    {
        Basket basket(u"test"_s);
        QSignalSpy changed(&basket, &Basket::changed);
        basket.clear();
        QCOMPARE(changed.size(), 0); // was empty
        basket.setAll(range(0, 2) + range(1, 2));
        QCOMPARE(basket.series().size(), 3);
        basket.clear();
        QVERIFY(basket.series().isEmpty());
        QVERIFY(!basket.contains(u"1.2.0"_s));
        QCOMPARE(changed.size(), 2);
    }

    void addsUp()
    {
        QList<Series> list = range(0, 4);
        list[0].collection = u"A"_s;
        list[0].patientId = u"p"_s;
        list[0].imageCount = 10;
        list[0].fileSize = 1000;
        list[0].licenseName = u"CC BY 4.0"_s;
        list[1] = list[0];
        list[1].seriesUid = u"1.2.77"_s;
        list[1].studyUid = u"1.5"_s;
        list[2].collection = u"B"_s;
        list[2].patientId = u"p"_s; // another patient: IDs are unique within a collection
        list[2].studyUid = u"1.5"_s;
        list[2].licenseName = u"CC BY 3.0"_s;
        const basket::Totals totals = basket::totalsOf(list);
        QCOMPARE(totals.series, 4);
        QCOMPARE(totals.patients, 2);
        QCOMPARE(totals.studies, 1);
        QCOMPARE(totals.images, 20);
        QCOMPARE(totals.imagesUnknown, 2);
        QCOMPARE(totals.bytes, 2000);
        QCOMPARE(totals.bytesUnknown, 2);
        QCOMPARE(totals.licences, (QStringList {u"CC BY 3.0"_s, u"CC BY 4.0"_s}));
    }

    void totalsFollowEveryChange()
    {
        Basket basket(u"test"_s);
        const auto agree = [&basket] { return basket.totals() == basket::totalsOf(basket.series()); };
        QVERIFY(agree());
        QList<Series> list = range(0, 4);
        list[1].patientId = u"p"_s;
        list[1].licenseName = u"CC BY 4.0"_s;
        list[3].licenseName = u"CC BY 3.0"_s;
        basket.add(list.first(2));
        QVERIFY(agree());
        basket.add(list);
        QVERIFY(agree());
        QCOMPARE(basket.totals().series, 4);
        list[0].fileSize = 1000;
        basket.update(list);
        QVERIFY(agree());
        QCOMPARE(basket.totals().bytes, 1000);
        basket.remove({list[1].seriesUid, list[3].seriesUid});
        QVERIFY(agree());
        basket.setAll(list.last(1));
        QVERIFY(agree());
        basket.clear();
        QVERIFY(agree());
    }
};

QTEST_GUILESS_MAIN(TestBasket)
#include "tst_basket.moc"
