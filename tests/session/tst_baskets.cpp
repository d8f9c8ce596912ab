// SPDX-License-Identifier: Apache-2.0
#include "session/baskets.h"

#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketInfo;
using basket::BasketStore;
using session::Baskets;
using tests::answerOf;

namespace {

QList<Series> range(int first, int count)
{
    QList<Series> list;
    for (int i = first; i < first + count; ++i)
        list << Series {.seriesUid = u"1.2.%1"_s.arg(i), .imageCount = 1, .fileSize = 1000};
    return list;
}

} // namespace

//! Several named baskets of a server: what is chosen is shown, what was changed is stored under the right one.
class TestBaskets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"baskets.sqlite"_s); }
    static QStringList lines(const QList<BasketInfo> &all)
    {
        QStringList out;
        for (const BasketInfo &one : all)
            out << u"%1 %2: %3"_s.arg(one.server, one.name).arg(one.series);
        return out;
    }
    QStringList stored() const //!< as another program sees it
    {
        BasketStore store(path());
        return lines(answerOf(store.list()).value());
    }
    static bool opened(Baskets &baskets)
    {
        return QTest::qWaitFor([&baskets] { return baskets.isLoaded(); }, 60'000);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void firstBasketBeginsWithItsContent()
    {
        BasketStore store(path());
        Baskets baskets(store, u"here"_s);
        QVERIFY(opened(baskets));
        QVERIFY(!baskets.isStored());
        QVERIFY(baskets.ofServer().isEmpty());
        QVERIFY(answerOf(baskets.basket().add(range(0, 2))));
        QVERIFY(baskets.isStored());
        QCOMPARE(lines(baskets.ofServer()), QStringList {u"here Basket: 2"_s});
        QTRY_COMPARE(stored(), QStringList {u"here Basket: 2"_s});
    }

    void choosingLosesNothing()
    {
        {
            BasketStore store(path());
            Baskets baskets(store, u"here"_s);
            QVERIFY(opened(baskets));
            baskets.basket().add(range(0, 3)); // not waited for: it belongs to the basket that is open now
            QVERIFY(answerOf(baskets.create(u"Second"_s)));
            QCOMPARE(baskets.current().name, u"Second"_s);
            QTRY_COMPARE(baskets.basket().totals().series, 0);
            baskets.basket().add(range(10, 1));
            baskets.open(u"here"_s);
            baskets.basket().remove({u"1.2.1"_s});
            QTRY_COMPARE(baskets.basket().series().toList(), range(0, 1) + range(2, 1));
            QTRY_COMPARE(lines(baskets.ofServer()), (QStringList {u"here Basket: 2"_s, u"here Second: 1"_s}));
        }
        QCOMPARE(stored(), (QStringList {u"here Basket: 2"_s, u"here Second: 1"_s}));
    }

    //! The window ends before the content of the chosen basket was read.
    void endsWhileOpening()
    {
        BasketStore store(path());
        const auto other = answerOf(store.create(u"here"_s, u"Other"_s)).value();
        QVERIFY(answerOf(store.save(other.id, range(0, 2))));
        QVERIFY(answerOf(store.save(u"here"_s, {})));
        {
            Baskets baskets(store, u"here"_s);
            QVERIFY(opened(baskets));
            QVERIFY(answerOf(baskets.basket().add(range(5, 1))));
            baskets.open(other.id);
            baskets.basket().add(range(7, 1));
        }
        QTRY_COMPARE(stored(), (QStringList {u"here Basket: 1"_s, u"here Other: 3"_s}));
    }

    void rememberedBasketIsOpened()
    {
        BasketStore store(path());
        const auto other = answerOf(store.create(u"here"_s, u"Other"_s)).value();
        QVERIFY(answerOf(store.save(u"here"_s, range(0, 1))));
        QVERIFY(answerOf(store.save(other.id, range(0, 2))));
        Baskets baskets(store, u"here"_s, other.id);
        QSignalSpy chosen(&baskets, &Baskets::opened);
        QTRY_COMPARE(baskets.basket().totals().series, 2);
        QCOMPARE(baskets.current().name, u"Other"_s);
        QCOMPARE(chosen.size(), 0);
        // Where it was deleted, another one of the server is opened.
        Baskets late(store, u"here"_s, u"deleted"_s);
        QTRY_COMPARE(late.current().name, u"Basket"_s);
        QTRY_COMPARE(late.basket().totals().series, 1);
    }

    void othersAreNamed()
    {
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"there"_s, range(0, 2))));
        QVERIFY(answerOf(store.create(u"there"_s, u"Empty"_s)));
        Baskets baskets(store, u"here"_s);
        QTRY_COMPARE(lines(baskets.ofOthers()), QStringList {u"there Basket: 2"_s});
        QVERIFY(!baskets.isStored());
    }

    void namesAndDuplicates()
    {
        BasketStore store(path());
        Baskets baskets(store, u"here"_s);
        QVERIFY(opened(baskets));
        QVERIFY(answerOf(baskets.rename(u"Mine"_s))); // not stored before
        QTRY_COMPARE(baskets.current().name, u"Mine"_s);
        baskets.basket().add(range(0, 2));
        const auto refused = answerOf(baskets.duplicate(u"mine"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
        QCOMPARE(baskets.freeName(u"Mine"_s), u"Mine 2"_s);
        QVERIFY(answerOf(baskets.duplicate(u"Mine 2"_s)));
        QTRY_COMPARE(baskets.basket().totals().series, 2);
        QVERIFY(baskets.isTaken(u" MINE "_s));
        QVERIFY(!baskets.isTaken(u"mine 2"_s)); // its own
        QVERIFY(answerOf(baskets.basket().clear()));
        QTRY_COMPARE(stored(), (QStringList {u"here Mine: 2"_s, u"here Mine 2: 0"_s}));
    }

    void deletesTheOpenOneOnly()
    {
        BasketStore store(path());
        Baskets baskets(store, u"here"_s);
        QVERIFY(opened(baskets));
        baskets.basket().add(range(0, 2));
        QVERIFY(answerOf(baskets.create(u"Second"_s)));
        QVERIFY(answerOf(baskets.basket().add(range(5, 1))));
        QVERIFY(answerOf(baskets.remove()));
        QCOMPARE(baskets.current().name, u"Basket"_s);
        QTRY_COMPARE(baskets.basket().totals().series, 2);
        QCOMPARE(stored(), QStringList {u"here Basket: 2"_s});
        QVERIFY(answerOf(baskets.remove())); // the last
        QTRY_VERIFY(!baskets.isStored());
        QVERIFY(opened(baskets));
        QCOMPARE(stored(), QStringList());
        QVERIFY(answerOf(baskets.basket().add(range(8, 1))));
        QTRY_COMPARE(stored(), QStringList {u"here Basket: 1"_s});
    }

    //! Two windows: one changes a basket that the other has closed, and had opened before.
    void otherProcessChangesAClosedBasket()
    {
        BasketStore one(path());
        Baskets baskets(one, u"here"_s);
        QVERIFY(opened(baskets));
        QVERIFY(answerOf(baskets.basket().add(range(0, 3))));
        QTRY_COMPARE(stored(), QStringList {u"here Basket: 3"_s});
        QVERIFY(answerOf(baskets.create(u"Second"_s)));
        {
            BasketStore other(path());
            QVERIFY(answerOf(other.load(u"here"_s)));
            QVERIFY(answerOf(other.save(u"here"_s, range(1, 4))));
        }
        baskets.open(u"here"_s);
        QTRY_COMPARE(baskets.basket().series().toList(), range(1, 4));
        QTRY_COMPARE(stored(), (QStringList {u"here Basket: 4"_s, u"here Second: 0"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBaskets)
#include "tst_baskets.moc"
