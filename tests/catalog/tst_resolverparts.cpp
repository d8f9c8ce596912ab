// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectionchoice.h"
#include "catalog/locallookup.h"
#include "catalog/requestretry.h"
#include "catalog/unresolvedseries.h"
#include "support/sampleseries.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;
using Decision = RequestRetry::Decision;

namespace {

Series sized(const QString &uid)
{
    Series series = tests::series(u"1"_s, uid, u"CT"_s);
    series.fileSize = 1;
    return series;
}

Series sizeless(const QString &uid)
{
    Series series = sized(uid);
    series.fileSize.reset();
    return series;
}

Error errorOf(Error::Kind kind) { return {.kind = kind}; }

} // namespace

//! The parts of a SeriesResolver: decisions as values, and the lookup of local data.
class TestResolverParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectionIsChosenOnceItIsLikely()
    {
        CollectionChoice choice;
        QVERIFY(!choice.found(u"C"_s, 1000)); // one is not enough
        QVERIFY(!choice.found({}, 1000));
        QVERIFY(choice.found(u"C"_s, 1000));
        QVERIFY(!choice.found(u"C"_s, 1000)); // it is being fetched
        choice.fetched(u"C"_s);
        QVERIFY(!choice.found(u"C"_s, 1000));
        choice.begin();
        QVERIFY(!choice.found(u"C"_s, 1000));
        QVERIFY(choice.found(u"C"_s, 1000));
    }

    void smallShareIsNotFetched()
    {
        CollectionChoice choice;
        for (int i = 0; i < 20; ++i)
            QVERIFY(!choice.found(u"C"_s, 9));
    }

    void anOverloadPausesAndHalves()
    {
        RequestRetry retry(6, 3, 100, 1'000);
        for (int i = 0; i < 30; ++i)
            retry.succeeded();
        QCOMPARE(retry.maxParallel(), 6);
        QCOMPARE(retry.failed(u"1"_s, errorOf(Error::Kind::Busy), false), Decision::Repeat);
        QVERIFY(retry.pauseMs() > 0);
        QCOMPARE(retry.maxParallel(), 3);
        QCOMPARE(retry.failed(u"2"_s, errorOf(Error::Kind::Busy), true), Decision::Repeat); // of the same overload
        QCOMPARE(retry.pauseMs(), 0);
        QCOMPARE(retry.maxParallel(), 3);
    }

    void requestFailsAlone()
    {
        RequestRetry retry(6, 3, 100, 1'000);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(retry.failed(u"1"_s, errorOf(Error::Kind::Server), false), Decision::Repeat);
        QCOMPARE(retry.failed(u"1"_s, errorOf(Error::Kind::Server), false), Decision::Fail);
        QCOMPARE(retry.failed(u"2"_s, errorOf(Error::Kind::Server), false), Decision::Repeat);
        QCOMPARE(retry.failed(u"3"_s, errorOf(Error::Kind::NotFound), false), Decision::Fail);
    }

    void commonFailureEndsAll()
    {
        RequestRetry retry(6, 3, 100, 1'000);
        QCOMPARE(retry.failed(u"1"_s, errorOf(Error::Kind::KeyRefused), false), Decision::GiveUp);
        RequestRetry lost(6, 3, 100, 1'000);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lost.failed(QString::number(i), errorOf(Error::Kind::Offline), false), Decision::Repeat);
        QCOMPARE(lost.failed(u"4"_s, errorOf(Error::Kind::Offline), false), Decision::GiveUp);
    }

    void seriesAreFoundOnce()
    {
        UnresolvedSeries unresolved(true, true);
        for (const QString &uid : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(unresolved.add(uid));
        QVERIFY(!unresolved.add(u"1"_s));
        unresolved.add(sized(u"1"_s));
        unresolved.add(sized(u"1"_s));
        unresolved.add(sized(u"not sought"_s));
        QCOMPARE(unresolved.takeFound().size(), 1);
        QVERIFY(unresolved.takeFound().isEmpty());
        unresolved.add(sizeless(u"2"_s));
        QVERIFY(!unresolved.isUnknown(u"2"_s) && unresolved.contains(u"2"_s) && unresolved.isUnknown(u"3"_s));
        QCOMPARE(unresolved.unknownCount(), 1);
        QVERIFY(unresolved.takeFound().isEmpty());
        unresolved.acceptSizeless();
        QCOMPARE(unresolved.takeFound().size(), 1);
        QCOMPARE(unresolved.clear(), QSet<QString> {u"3"_s});
        QVERIFY(unresolved.left().isEmpty());
    }

    void unwantedSizesAreSkipped()
    {
        UnresolvedSeries unresolved(false, true);
        unresolved.add(u"1"_s);
        unresolved.add(sizeless(u"1"_s));
        QCOMPARE(unresolved.takeFound().size(), 1);
    }

    void localLookupRunsInSlices()
    {
        LocalLookup lookup;
        lookup.setFind([](const QString &uid) {
            return uid.toInt() % 2 ? std::optional<Series>() : std::optional<Series>(sized(uid));
        });
        QSignalSpy found(&lookup, &LocalLookup::found), missing(&lookup, &LocalLookup::missing);
        QSignalSpy ended(&lookup, &LocalLookup::sliceEnded);
        for (int i = 0; i < 2'500; ++i)
            lookup.add(QString::number(i));
        QCOMPARE(found.size(), 0);
        while (lookup.isBusy())
            QVERIFY(ended.wait());
        QCOMPARE(found.size(), 1'250);
        QCOMPARE(missing.size(), 1'250);
        QCOMPARE(ended.size(), 3);
        lookup.add(u"1"_s);
        lookup.clear();
        QVERIFY(ended.wait());
        QCOMPARE(missing.size(), 1'250);
    }
};

QTEST_GUILESS_MAIN(TestResolverParts)
#include "tst_resolverparts.moc"
