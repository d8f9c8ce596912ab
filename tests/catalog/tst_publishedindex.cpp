// SPDX-License-Identifier: Apache-2.0
#include "catalog/publishedindex.h"
#include "core/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

namespace {

const QString folder = QStringLiteral(TCIA_FIXTURES) + u"/idc/"_s;

//! What was taken of an index.
struct Taken
{
    Result<PublishedIndex> index;
    QMap<QString, std::shared_ptr<const SeriesTable>> tables;
};

Taken taken(const QString &name, const QStringList &knownNames = {})
{
    Taken out;
    out.index = readPublishedIndex(folder + name, knownNames,
                                   [&out](const QString &collection, TableBuilder &&series) -> Result<void> {
                                       out.tables.insert(collection, std::move(series).build());
                                       return {};
                                   });
    return out;
}

Series seriesOf(const Taken &taken, const QString &collection, const QByteArray &uid)
{
    const auto table = taken.tables.value(collection);
    const auto row = table ? table->find(uid) : std::nullopt;
    return row ? table->series(*row) : Series();
}

} // namespace

//! The published index of the Imaging Data Commons; its files are made by tests/catalog/make-idc-index.mjs.
class TestPublishedIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCollectionByCollection()
    {
        const Taken all = taken(u"idc_index.parquet"_s, {u"RIDER Pilot"_s, u"elsewhere"_s});
        QVERIFY2(all.index, all.index ? "" : qPrintable(text::of(all.index.error())));
        QCOMPARE(all.index->collections, QStringList({u"demo_lung"_s, u"other"_s, u"RIDER Pilot"_s}));
        QCOMPARE(all.index->series, 120);
        QCOMPARE(all.index->version, u"25.0.5"_s);
        QCOMPARE(all.tables.size(), 3);
        for (const auto &table : all.tables)
            QCOMPARE(table->size(), 40);
    }

    void readsEveryAttribute()
    {
        const Taken all = taken(u"idc_index.parquet"_s, {u"Demo-Lung"_s});
        const Series series = seriesOf(all, u"Demo-Lung"_s, "1.2.0.1.5");
        QCOMPARE(series.seriesUid, u"1.2.0.1.5"_s);
        QCOMPARE(series.studyUid, u"1.2.0.1"_s);
        QCOMPARE(series.patientId, u"P-1"_s);
        QCOMPARE(series.modality, u"SEG"_s);
        QCOMPARE(series.bodyPart, u"CHEST"_s);
        QCOMPARE(series.manufacturer, u"SIEMENS"_s);
        QCOMPARE(series.model, u"Biograph 40"_s);
        QCOMPARE(series.date, QDate(2010, 4, 10));
        QCOMPARE(series.seriesNumber, Count(5));
        QCOMPARE(series.imageCount, Count(6));
        QCOMPARE(series.fileSize, Count(6 * 526474));
        QCOMPARE(series.licenseName, u"CC BY 4.0"_s);
        QCOMPARE(series.collectionUri, u"10.7937/0"_s);
        QCOMPARE(series.studyDate, QDate(2010, 4, 9));
        QCOMPARE(series.patientSex, u"M"_s);
        QCOMPARE(series.locator, u"s3://idc-open-data/00000000-0000-0000-0000-000000000005/"_s);
        QCOMPARE(seriesOf(all, u"Demo-Lung"_s, "1.2.0.1.1").description, u"Série 1"_s);
    }

    void leavesUnknownWhatIsNotThere()
    {
        const Taken all = taken(u"idc_index.parquet"_s);
        const Series withoutSize = seriesOf(all, u"demo_lung"_s, "1.2.0.3.3");
        QCOMPARE(withoutSize.imageCount, Count(4));
        QCOMPARE(withoutSize.fileSize, Count());
        const Series withoutPlace = seriesOf(all, u"demo_lung"_s, "1.2.0.3.7");
        QCOMPARE(withoutPlace.imageCount, Count(8));
        QCOMPARE(withoutPlace.locator, QString());
        const Taken early = taken(u"early.parquet"_s); // of a release with fewer columns
        QVERIFY(early.index);
        QCOMPARE(early.index->series, 120);
        QCOMPARE(seriesOf(early, u"demo_lung"_s, "1.2.0.1.5").licenseName, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("not ordered") << u"unordered.parquet"_s << u"not ordered by collection"_s;
        QTest::newRow("no place") << u"without_uuid.parquet"_s << u"no column crdc_series_uuid"_s;
        QTest::newRow("another table") << u"../parquet/duckdb-zstd.parquet"_s << u"not the index"_s;
        QTest::newRow("no Parquet") << u"idc_index.parquet.sha256"_s << u"Parquet"_s;
        QTest::newRow("missing") << u"none.parquet"_s << u"none.parquet"_s;
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const Taken none = taken(name);
        QVERIFY(!none.index);
        QVERIFY(none.tables.isEmpty());
        QVERIFY2(text::of(none.index.error()).contains(words), qPrintable(text::of(none.index.error())));
    }

    void endsWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto index = readPublishedIndex(
            folder + u"idc_index.parquet"_s, {}, [](const QString &, TableBuilder &&) { return Result<void>(); },
            stop.get_token());
        QVERIFY(!index);
        QCOMPARE(index.error().kind, Error::Kind::Cancelled);
    }

    void endsWithAnErrorOfItsTaker()
    {
        const auto index = readPublishedIndex(
            folder + u"idc_index.parquet"_s, {},
            [](const QString &, TableBuilder &&) -> Result<void> { return failure(Error::Kind::Disk, u"full"_s); });
        QVERIFY(!index);
        QCOMPARE(index.error().detail, u"full"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublishedIndex)
#include "tst_publishedindex.moc"
