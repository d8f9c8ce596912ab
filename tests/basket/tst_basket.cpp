// SPDX-License-Identifier: Apache-2.0
#include "basket/basket.h"

#include "support/waiting.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::Basket;
using basket::BasketChange;
using basket::EditOutcome;
using basket::Run;
using tests::answerOf;

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

QStringList uidsOf(const basket::SeriesList &series)
{
    QStringList uids;
    for (const Series &one : series)
        uids.append(one.seriesUid);
    return uids;
}

//! The outcome, once all edits are done.
EditOutcome done(const QFuture<Result<EditOutcome>> &future) { return answerOf(future).value(); }

//! The changes of a basket.
class Changes
{
public:
    explicit Changes(Basket &basket)
    {
        QObject::connect(&basket, &Basket::changed, &m_context,
                         [this](const BasketChange &change) { seen.append(change); });
    }
    QList<BasketChange> seen;

private:
    QObject m_context;
};

} // namespace

class TestBasket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsInOrderAndOnce()
    {
        Basket basket(u"test"_s);
        const Changes changes(basket);
        QCOMPARE(done(basket.add(range(0, 3))), (EditOutcome {.added = 3}));
        QCOMPARE(done(basket.add(range(2, 3))), (EditOutcome {.added = 2, .alreadyPresent = 1}));
        QCOMPARE(done(basket.add(range(0, 5) + range(9, 1) + range(9, 1))),
                 (EditOutcome {.added = 1, .alreadyPresent = 6}));
        QCOMPARE(done(basket.add(range(0, 6))), (EditOutcome {.added = 1, .alreadyPresent = 5}));
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(0, 5) + range(9, 1) + range(5, 1)));
        QCOMPARE(changes.seen.size(), 4); // one insertion each
        QCOMPARE(changes.seen[1].inserted, (Run {3, 2}));
        QCOMPARE(done(basket.add(range(0, 5))), (EditOutcome {.alreadyPresent = 5}));
        QCOMPARE(changes.seen.size(), 4); // nothing new
        QVERIFY(basket.contains(u"1.2.4"_s));
        QVERIFY(!basket.contains(u"1.2.6"_s));
        QCOMPARE(basket.find(u"1.2.9"_s)->seriesUid, u"1.2.9"_s);
    }

    void ignoresInvalidUids()
    {
        Basket basket(u"test"_s);
        QList<Series> list = range(0, 2);
        list[0].seriesUid = u"../../etc"_s;
        QCOMPARE(done(basket.add(list)), (EditOutcome {.added = 1}));
        QCOMPARE(basket.series().size(), 1);
    }

    void fillsOnlyUnknownAttributes()
    {
        Basket basket(u"test"_s);
        Series known = seriesOf(1);
        known.modality = u"CT"_s;
        known.imageCount = 10;
        done(basket.add({known}));
        const Changes changes(basket);
        Series other = seriesOf(1);
        other.modality = u"MR"_s;
        other.imageCount = 11;
        other.fileSize = 5;
        other.date = QDate(2000, 1, 1);
        QCOMPARE(done(basket.add({other})).added, 0);
        QCOMPARE(changes.seen.size(), 1);
        QCOMPARE(changes.seen[0].updated, (QList<Run> {{0, 1}}));
        const Series merged = basket.series().first();
        QCOMPARE(merged.modality, u"CT"_s);
        QCOMPARE(merged.imageCount, Count(10));
        QCOMPARE(merged.fileSize, Count(5));
        QCOMPARE(merged.date, QDate(2000, 1, 1));
    }

    void updatesWithNewAttributes()
    {
        Basket basket(u"test"_s);
        QList<Series> list = range(0, 6);
        list[1].modality = u"CT"_s;
        done(basket.add(list));
        const Changes changes(basket);
        QList<Series> news {seriesOf(4), seriesOf(1), seriesOf(2), seriesOf(99), seriesOf(5)};
        for (Series &one : news)
            one.modality = u"MR"_s;
        news.last() = seriesOf(5); // without attributes
        done(basket.update(news));
        QCOMPARE(changes.seen.size(), 1);
        QCOMPARE(changes.seen[0].updated, (QList<Run> {{1, 2}, {4, 1}}));
        QCOMPARE(basket.series()[1].modality, u"MR"_s);
        done(basket.update(news));
        QCOMPARE(changes.seen.size(), 1); // nothing new
    }

    void removesRunByRun()
    {
        Basket basket(u"test"_s);
        done(basket.add(range(0, 10)));
        const Changes changes(basket);
        QCOMPARE(done(basket.remove({u"1.2.8"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.2"_s, u"9.9"_s})),
                 (EditOutcome {.removed = 3}));
        QCOMPARE(changes.seen.size(), 1);
        QCOMPARE(changes.seen[0].removed, (QList<Run> {{2, 2}, {8, 1}}));
        QVERIFY(!basket.contains(u"1.2.3"_s));
        QCOMPARE(done(basket.remove({u"1.2.9"_s})).removed, 1); // its row is known although rows before it went
        QCOMPARE(uidsOf(basket.series()),
                 (QStringList {u"1.2.0"_s, u"1.2.1"_s, u"1.2.4"_s, u"1.2.5"_s, u"1.2.6"_s, u"1.2.7"_s}));
    }

    void removesEverySecondOfVeryMany()
    {
        Basket basket(u"test"_s);
        done(basket.add(range(0, 20'000)));
        QStringList odd;
        for (int i = 1; i < 20'000; i += 2)
            odd.append(u"1.2.%1"_s.arg(i));
        QCOMPARE(done(basket.remove(odd)).removed, 10'000);
        QCOMPARE(basket.series().size(), 10'000);
        QCOMPARE(basket.series()[9'999].seriesUid, u"1.2.19998"_s);
        QVERIFY(basket.contains(u"1.2.19998"_s));
        QVERIFY(!basket.contains(u"1.2.19999"_s));
        QVERIFY(basket.totals() == basket::totalsOf(basket.series()));
    }

    void clearsAndIsRestored()
    {
        Basket basket(u"test"_s);
        const Changes changes(basket);
        QCOMPARE(done(basket.clear()), EditOutcome());
        QCOMPARE(changes.seen.size(), 0); // was empty
        QCOMPARE(done(basket.restore(range(0, 2) + range(1, 2))).added, 3);
        QCOMPARE(done(basket.clear()), (EditOutcome {.removed = 3}));
        QVERIFY(basket.series().isEmpty());
        QVERIFY(!basket.contains(u"1.2.0"_s));
        QCOMPARE(changes.seen.size(), 2);
    }

    void restoredSeriesComeFirst()
    {
        Basket basket(u"test"_s);
        done(basket.add(range(2, 2)));
        QList<Series> kept = range(0, 3);
        kept[2].modality = u"CT"_s;
        const Changes changes(basket);
        done(basket.restore(kept));
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(0, 4)));
        QCOMPARE(changes.seen.size(), 1);
        QCOMPARE(changes.seen[0].inserted, (Run {0, 2}));
        QCOMPARE(changes.seen[0].updated, (QList<Run> {{2, 1}}));
        QCOMPARE(basket.find(u"1.2.2"_s)->modality, u"CT"_s);
        QVERIFY(basket.totals() == basket::totalsOf(basket.series()));
    }

    void returnsImmediatelyAndKeepsOrder()
    {
        Basket basket(u"test"_s);
        QSignalSpy busy(&basket, &Basket::busyChanged);
        const auto gate = std::make_shared<QSemaphore>();
        const auto gathered = [gate] {
            gate->acquire();
            return range(0, 4);
        };
        const auto first = basket.add(gathered);
        const auto second = basket.add(range(2, 4));
        const auto removed = basket.remove({u"1.2.1"_s, u"1.2.5"_s, u"1.2.8"_s});
        const auto third = basket.add(range(8, 1)); // what is removed before it is added does not go
        QVERIFY(basket.isBusy());
        QVERIFY(basket.series().isEmpty());
        gate->release();
        QCOMPARE(done(third), (EditOutcome {.added = 1}));
        QCOMPARE(done(first), (EditOutcome {.added = 4}));
        QCOMPARE(done(second), (EditOutcome {.added = 2, .alreadyPresent = 2}));
        QCOMPARE(done(removed), (EditOutcome {.removed = 2}));
        QCOMPARE(uidsOf(basket.series()), (QStringList {u"1.2.0"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s, u"1.2.8"_s}));
        QVERIFY(!basket.isBusy());
        QCOMPARE(busy.size(), 2);
    }

    void nothingComesBackAfterClearing()
    {
        Basket basket(u"test"_s);
        const auto added = basket.add(range(0, 4));
        const auto updated = basket.update(range(0, 4));
        const auto cleared = basket.clear();
        QCOMPARE(done(cleared), (EditOutcome {.removed = 4}));
        QVERIFY(basket.series().isEmpty());
        const auto anew = basket.add(range(3, 1));
        QCOMPARE(done(anew), (EditOutcome {.added = 1}));
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(3, 1)));
    }

    void editsFromSlotsAreQueuedLast()
    {
        Basket basket(u"test"_s);
        connect(&basket, &Basket::changed, this, [&basket](const BasketChange &change) {
            if (change.inserted.count == 2)
                basket.remove({u"1.2.0"_s});
        });
        basket.add(range(0, 2));
        QCOMPARE(done(basket.add(range(2, 1))), (EditOutcome {.added = 1}));
        QTRY_VERIFY(!basket.isBusy());
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(1, 2)));
    }

    void failedEditChangesNothing()
    {
        Basket basket(u"test"_s);
        QSignalSpy failed(&basket, &Basket::failed);
        done(basket.add(range(0, 1)));
        const auto without = basket.add([]() -> QList<Series> { throw std::bad_alloc(); });
        const auto next = basket.add(range(1, 1));
        QCOMPARE(done(next), (EditOutcome {.added = 1}));
        QVERIFY(!answerOf(without));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(uidsOf(basket.series()), uidsOf(range(0, 2)));
    }

    void settlesWithoutTheBasket()
    {
        auto basket = std::make_unique<Basket>(u"test"_s);
        done(basket->add(range(0, 2)));
        basket->add(range(2, 2));
        basket->remove({u"1.2.0"_s});
        const auto settled = basket->settled();
        QCOMPARE(basket->series().size(), 2);
        basket.reset();
        QCOMPARE(uidsOf(settled()->series), uidsOf(range(1, 3)));
    }

    void copiesOfAListShareItsParts()
    {
        const int count = int(basket::SeriesList::partSize) * 2 + 1;
        const basket::SeriesList list(range(0, count));
        QCOMPARE(list.size(), count);
        QCOMPARE(list.parts().size(), 3);
        basket::SeriesList other = list;
        other.replace(count - 1, seriesOf(-1));
        other.append(seriesOf(-2));
        QCOMPARE(list[count - 1].seriesUid, seriesOf(count - 1).seriesUid);
        QCOMPARE(other[count].seriesUid, seriesOf(-2).seriesUid);
        QCOMPARE(other.parts()[0].constData(), list.parts()[0].constData());
        other.truncate(basket::SeriesList::partSize);
        QCOMPARE(other.toList(), range(0, int(basket::SeriesList::partSize)));
        other.truncate(0);
        QVERIFY(other.isEmpty());
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
        done(basket.add(list.first(2)));
        QVERIFY(agree());
        done(basket.add(list));
        QVERIFY(agree());
        QCOMPARE(basket.totals().series, 4);
        list[0].fileSize = 1000;
        done(basket.update(list));
        QVERIFY(agree());
        QCOMPARE(basket.totals().bytes, 1000);
        done(basket.remove({list[1].seriesUid, list[3].seriesUid}));
        QVERIFY(agree());
        done(basket.restore(list.last(1)));
        QVERIFY(agree());
        done(basket.clear());
        QVERIFY(agree());
    }
};

QTEST_GUILESS_MAIN(TestBasket)
#include "tst_basket.moc"
