// SPDX-License-Identifier: Apache-2.0
#include "session/basketsets.h"

#include "support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketComparison;
using basket::BasketStore;
using basket::SetOperation;
using session::Baskets;
using tests::answerOf;

namespace {

constexpr int timeoutMs = 120'000;

QList<Series> range(int first, int count)
{
    QList<Series> list;
    list.reserve(count);
    for (int i = first; i < first + count; ++i)
        list << Series {.seriesUid = u"1.2.%1"_s.arg(i), .imageCount = 1, .fileSize = 1000};
    return list;
}

} // namespace

//! The open basket and the stored series of another one of its server.
class TestBasketSets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BasketStore> m_store;
    std::unique_ptr<Baskets> m_baskets;
    QString m_other; //!< the id of the basket that is not open

    basket::Basket &open() { return m_baskets->basket(); }
    QString path() const { return m_folder->filePath(u"baskets.sqlite"_s); }

    //! Stores one basket, and opens another one.
    void fill(const QList<Series> &there, const QList<Series> &here)
    {
        QVERIFY(QTest::qWaitFor([this] { return m_baskets->isLoaded(); }, timeoutMs));
        QVERIFY(answerOf(open().add(there)));
        m_other = open().id();
        QVERIFY(answerOf(m_baskets->create(u"Here"_s)));
        QVERIFY(QTest::qWaitFor([this] { return m_baskets->isLoaded(); }, timeoutMs));
        QVERIFY(answerOf(open().add(here)));
        QVERIFY(answerOf(m_store->list())); // what was to be stored is stored
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<BasketStore>(path());
        m_baskets = std::make_unique<Baskets>(*m_store, u"here"_s);
    }
    void cleanup()
    {
        m_baskets.reset();
        m_store.reset();
    }

    //! Pending edits count, and what the other basket has on disk.
    void combinesAndCompares()
    {
        fill(range(0, 6), range(4, 4));
        QCOMPARE(answerOf(session::compare(*m_baskets, m_other)).value(), (BasketComparison {2, 2, 4}));
        const auto added = open().add(range(8, 1)); // not waited for
        QCOMPARE(answerOf(session::compare(*m_baskets, m_other)).value(), (BasketComparison {3, 2, 4}));
        QCOMPARE(answerOf(session::combine(*m_baskets, m_other, SetOperation::Unite))->added, 4);
        QCOMPARE(open().totals().series, 9);
        QCOMPARE(answerOf(session::combine(*m_baskets, m_other, SetOperation::Intersect))->removed, 3);
        QCOMPARE(open().totals().series, 6);
        QCOMPARE(answerOf(session::combine(*m_baskets, m_other, SetOperation::Subtract))->removed, 6);
        QVERIFY(open().series().isEmpty());
        m_baskets->open(m_other); // unchanged
        QTRY_COMPARE_WITH_TIMEOUT(open().totals().series, 6, timeoutMs);
    }

    //! A basket that is gone is not an empty one: intersecting with it would lose everything.
    void absenceChangesNothing()
    {
        fill(range(0, 2), range(1, 3));
        QVERIFY(answerOf(BasketStore(path()).drop(m_other))); // by another process
        for (const SetOperation how : {SetOperation::Unite, SetOperation::Intersect, SetOperation::Subtract}) {
            const auto outcome = answerOf(session::combine(*m_baskets, m_other, how));
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
        }
        QVERIFY(!answerOf(session::compare(*m_baskets, m_other)));
        QCOMPARE(open().totals().series, 3);
    }

    //! The change is meant for the basket that was open.
    void anotherBasketOpenedMeanwhile()
    {
        fill(range(0, 2), range(10, 3));
        const QString here = open().id();
        const auto outcome = session::combine(*m_baskets, m_other, SetOperation::Subtract);
        m_baskets->open(m_other);
        QVERIFY(!answerOf(outcome));
        QTRY_COMPARE_WITH_TIMEOUT(open().totals().series, 2, timeoutMs);
        m_baskets->open(here);
        QTRY_COMPARE_WITH_TIMEOUT(open().totals().series, 3, timeoutMs);
    }

    //! A hundred thousand series: no answer is there before the event loop has run.
    void largeOnesDoNotBlock()
    {
        constexpr int many = 100'000;
        fill(range(0, many), range(many / 2, many));
        const auto compared = session::compare(*m_baskets, m_other);
        QVERIFY(!compared.isFinished());
        QCOMPARE(answerOf(compared).value(), (BasketComparison {many / 2, many / 2, many / 2}));
        for (const SetOperation how : {SetOperation::Unite, SetOperation::Subtract}) {
            const auto done = session::combine(*m_baskets, m_other, how);
            QVERIFY(!done.isFinished());
            QVERIFY(answerOf(done));
        }
        QCOMPARE(open().totals().series, many / 2);
    }
};

QTEST_GUILESS_MAIN(TestBasketSets)
#include "tst_basketsets.moc"
