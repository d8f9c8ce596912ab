// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriesresolver.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;
using archive::DialectId;

namespace {

Content content(int number, int count, const QString &collection)
{
    Content out;
    const QString id = QString::number(number);
    out.patients = {patient(id)};
    out.studies = {study(id, u"1.%1"_s.arg(number), QDate(2020, 1, 2))};
    for (int i = 0; i < count; ++i) {
        out.series << series(u"1.%1"_s.arg(number), u"1.%1.%2"_s.arg(number).arg(i), u"CT"_s, i);
        out.series.last().collection = collection;
        out.series.last().patientId = id;
        out.series.last().fileSize = 1000 + i;
    }
    return out;
}

//! Twelve collections, and the result for each requested UID.
struct Fixture
{
    SmallArchive small;
    QStringList uids;
    QHash<QString, Series> resolved;
    QHash<QString, Error> failed;

    explicit Fixture(int perCollection, DialectId dialect = DialectId::NbiaV4, int collections = 12)
    {
        small.dialect = dialect;
        for (int number = 0; number < collections; ++number) {
            const QString name = u"C%1"_s.arg(number);
            const Content &made = *small.collections.insert(name, content(number, perCollection, name));
            for (const Series &one : made.series)
                uids << one.seriesUid;
        }
    }
    bool run(ResolveOptions options = {}, SeriesResolver::Lookup lookup = {})
    {
        options.firstDelayMs = 1;
        options.maxDelayMs = 2;
        SeriesResolver resolver(small.server(), options);
        resolver.setLookup(std::move(lookup));
        QObject::connect(&resolver, &SeriesResolver::resolved, &resolver, [this](const QList<Series> &series) {
            for (const Series &one : series)
                resolved.insert(one.seriesUid, one);
        });
        QObject::connect(&resolver, &SeriesResolver::failed, &resolver,
                         [this](const QString &uid, const Error &error) { failed.insert(uid, error); });
        QSignalSpy finished(&resolver, &SeriesResolver::finished);
        resolver.resolve(uids);
        return finished.wait(60'000) && resolver.left() == 0 && finished.size() == 1;
    }
};

} // namespace

class TestSeriesResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySeriesAreFetchedByCollection()
    {
        Fixture f(300);
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 3600);
        QVERIFY(f.failed.isEmpty());
        const qsizetype asked = f.small.requestsOf("getSeries");
        QVERIFY2(asked < 150, qPrintable(QString::number(asked)));
        QVERIFY2(f.small.maxParallel() > 2 && f.small.maxParallel() <= 6,
                 qPrintable(QString::number(f.small.maxParallel())));
        QCOMPARE(f.resolved.value(u"1.7.11"_s), f.small.collections[u"C7"_s].series[11]);
    }

    void fewSeriesAreFetchedIndividually()
    {
        Fixture f(300);
        f.uids = {u"1.3.5"_s, u"1.4.6"_s, u"1.4.7"_s};
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 3);
        QCOMPARE(f.small.requestsOf("getSeries"), 3);
    }

    void localSeriesAreNotRequested()
    {
        Fixture f(20);
        QVERIFY(f.run({}, [&f](const QString &uid) -> std::optional<Series> {
            const QString collection = u'C' + uid.section(u'.', 1, 1);
            return f.small.collections.value(collection).series.value(uid.section(u'.', 2, 2).toInt());
        }));
        QCOMPARE(f.resolved.size(), 240);
        QCOMPARE(f.small.requestsOf("getSeries"), 0);
    }

    void unknownSeriesAreReported()
    {
        Fixture f(50);
        f.uids << u"1.99.1"_s << u"1.99.2"_s;
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 600);
        QCOMPARE(f.failed.size(), 2);
        QCOMPARE(f.failed.value(u"1.99.1"_s).kind, Error::Kind::NotFound);
        QCOMPARE(f.failed.value(u"1.99.1"_s).context.seriesUid, u"1.99.1"_s);
    }

    void failedRequestFailsOnlyItsSeries()
    {
        Fixture f(50);
        f.small.refused = {{u"1.5.5"_s, 500}, {u"C3"_s, 500}}; // one UID, and one collection as a whole
        f.small.collections[u"C5"_s].series.removeAt(5);
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 599);
        QCOMPARE(f.failed.keys(), QStringList {u"1.5.5"_s});
        QCOMPARE(f.failed.value(u"1.5.5"_s).kind, Error::Kind::Server);
    }

    void transientFailuresAreRetried()
    {
        Fixture f(50);
        f.small.instead = {{"getSeries", FakeServer::reply(500, "text/plain", "not now").bytes}};
        f.small.insteadTimes = 2;
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 600);
    }

    void overloadedServerIsPaused_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many requests") << 429;
        QTest::newRow("busy") << 503;
    }

    void overloadedServerIsPaused()
    {
        QFETCH(int, status);
        Fixture f(100);
        f.small.maxConnections = 2;
        f.small.overload = status;
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 1200);
        QVERIFY(f.failed.isEmpty());
    }

    void unreachableServerFailsAll()
    {
        Fixture f(10);
        f.small.goAway();
        QVERIFY(f.run());
        QVERIFY(f.resolved.isEmpty());
        QCOMPARE(f.failed.size(), 120);
        QCOMPARE(f.failed.value(u"1.5.5"_s).kind, Error::Kind::Offline);
        QCOMPARE(f.failed.value(u"1.5.5"_s).context.seriesUid, u"1.5.5"_s);
    }

    void omittedPatientsAndSizesAreRequested()
    {
        Fixture f(40, DialectId::Legacy, 2);
        for (Content &content : f.small.collections)
            for (Series &series : content.series) {
                series.patientId.clear();
                series.fileSize.reset();
            }
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 80);
        for (const Series &one : std::as_const(f.resolved)) {
            QCOMPARE(one.patientId, one.seriesUid.section(u'.', 1, 1));
            QCOMPARE(one.studyDate, QDate(2020, 1, 2));
            QCOMPARE(one.fileSize, Count(SmallArchive::sizeOfEach));
        }
        Fixture many(40, DialectId::Legacy, 2);
        for (Content &content : many.small.collections)
            for (Series &series : content.series)
                series.fileSize.reset();
        QVERIFY(many.run({.maxSizes = 10}));
        QCOMPARE(many.resolved.size(), 80);
        QVERIFY(many.small.requestsOf("getSeriesSize") <= 10);
    }

    void tooLargeCollectionIsNotFetched()
    {
        Fixture f(20, DialectId::NbiaV4, 1);
        f.small.collections[u"C0"_s] = content(0, 20'000, u"C0"_s);
        f.uids = f.uids.first(20);
        QVERIFY(f.run());
        QCOMPARE(f.resolved.size(), 20);
    }

    void cancelledResolutionEnds()
    {
        Fixture f(50);
        f.small.silent = {"getSeries"};
        SeriesResolver resolver(f.small.server());
        QSignalSpy finished(&resolver, &SeriesResolver::finished);
        QSignalSpy failed(&resolver, &SeriesResolver::failed);
        resolver.resolve(f.uids);
        QTRY_VERIFY(f.small.requestsOf("getSeries") > 0);
        resolver.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 600);
        QCOMPARE(failed[0][1].value<Error>().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSeriesResolver)
#include "tst_seriesresolver.moc"
