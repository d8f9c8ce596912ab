// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"

#include "models/seriescolumns.h"
#include "models/seriessorter.h"

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using models::SeriesSorter;

using Cause = SeriesSorter::Cause;

namespace {

//! The sorter of a small archive, and what it has sorted.
struct Fixture : CatalogModelFixture
{
    SeriesSorter sorter {catalog};
    std::vector<std::pair<Cause, int>> sorted; // why, and how many series were added
    SeriesSorter::Order last;

    Fixture()
    {
        QObject::connect(&sorter, &SeriesSorter::sorted, &sorter,
                         [this](const SeriesSorter::Order &order, Cause cause) {
                             sorted.emplace_back(cause, order->added);
                             last = order;
                             sorter.setShown(order);
                         });
        sorter.setShown(std::make_shared<models::SeriesOrder>());
    }
    void settle() { QTRY_VERIFY(catalog.isSettled() && !sorter.isSorting()); }
    QString uids() const
    {
        QStringList out;
        for (const models::SeriesRef ref : last->rows)
            out << last->collections[ref.collection].table->seriesUid(ref.row);
        return out.join(u' ');
    }
};

} // namespace

class TestSeriesSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheCatalogue()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        f.settle();
        QCOMPARE(f.uids(), u"1.1 1.2 2.1 3.1"_s);
        f.sorted.clear();
        f.load(u"B"_s);
        f.settle();
        QVERIFY(!f.sorted.empty());
        QVERIFY(f.sorted.front() == std::pair(Cause::Content, 1));
        f.sorted.clear();
        f.filter(Filter().with(FacetId::Modality, u"MR"_s, true));
        f.settle();
        QCOMPARE(f.uids(), u"1.2 2.1"_s);
        QVERIFY(f.sorted == (std::vector {std::pair(Cause::User, 0)}));
    }

    void sortsNothingTwice()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        f.settle();
        f.sorter.sortBy(models::seriesColumn("Modality"_L1), Qt::AscendingOrder);
        f.settle();
        QCOMPARE(f.uids(), u"1.1 3.1 1.2 2.1"_s);
        f.sorted.clear();
        f.sorter.sortBy(models::seriesColumn("Modality"_L1), Qt::AscendingOrder);
        QVERIFY(!f.sorter.isSorting());
        f.sorter.sortContent();
        QVERIFY(!f.sorter.isSorting());
        f.catalog.setLocalSeries({}); // the same rows in a new result
        f.settle();
        QVERIFY(f.sorted.empty());
    }
};

QTEST_GUILESS_MAIN(TestSeriesSorter)
#include "tst_seriessorter.moc"
