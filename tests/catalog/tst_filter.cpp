// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/evaluation.h"
#include "support/sampleseries.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

//! The same question answered row by row, without any cleverness.
bool naive(const Series &series, const QString &collection, const Filter &filter, std::optional<FacetId> except = {})
{
    const QHash<FacetId, QString Series::*> members {{FacetId::Modality, &Series::modality},
                                                   {FacetId::BodyPart, &Series::bodyPart},
                                                   {FacetId::Manufacturer, &Series::manufacturer}};
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it)
        if (it.key() != except && !it->isEmpty() && !it->contains(series.*members[it.key()]))
            return false;
    for (const QString &word : filter.text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool found = false;
        for (const QString &text : {series.patientId, series.studyUid, series.seriesUid, series.description, series.protocol,
                                    series.studyDescription, collection})
            found |= text.contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

std::shared_ptr<const SeriesTable> sampleTable()
{
    std::mt19937 random(7);
    const QStringList modalities {u"CT"_s, u"MR"_s, u"PT"_s, {}};
    const QStringList parts {u"CHEST"_s, u"chest"_s, u"CHEST "_s, {}};
    QList<Series> all;
    for (int i = 0; i < 500; ++i) {
        Series one = series(u"1.%1"_s.arg(random() % 60), u"2.%1"_s.arg(i), modalities[qsizetype(random() % 4)], i, 1);
        one.patientId = u"P-%1"_s.arg(random() % 20);
        one.bodyPart = parts[qsizetype(random() % 4)];
        one.manufacturer = u"maker %1"_s.arg(random() % 9);
        one.description = u"Axial %1 mm"_s.arg(random() % 7);
        all << one;
    }
    return built(u"Some-Collection"_s, {patient(u"alone"_s)}, {}, all);
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBits()
    {
        for (const Row size : {0u, 1u, 63u, 64u, 65u, 200u}) {
            QCOMPARE(Bitmap(size, true).count(), size);
            QVERIFY(!Bitmap(size).any({0, size}));
        }
        Bitmap bits(200);
        for (const Row row : {0u, 63u, 64u, 130u, 199u})
            bits.set(row);
        QCOMPARE(bits.count(), 5u);
        QCOMPARE(bits.count({63, 131}), 3u);
        QCOMPARE(bits.count({64, 64}), 0u);
        QCOMPARE(bits.count({1, 64}), 1u);
        QVERIFY(!bits.any({65, 130}));
        QVERIFY(bits.any({65, 131}));
        QList<Row> seen;
        bits.forEach([&](Row row) { seen << row; });
        QCOMPARE(seen, QList<Row>({0, 63, 64, 130, 199}));
    }

    void saysTheSameAsLookingAtEachRow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("modalities");
        QTest::addColumn<QStringList>("parts");
        QTest::addRow("nothing") << QString() << QStringList() << QStringList();
        QTest::addRow("one value") << QString() << QStringList {u"CT"_s} << QStringList();
        QTest::addRow("not given") << QString() << QStringList {QString()} << QStringList();
        QTest::addRow("two facets") << QString() << QStringList {u"CT"_s, u"MR"_s} << QStringList {u"CHEST "_s};
        QTest::addRow("unknown value") << QString() << QStringList {u"XX"_s} << QStringList();
        QTest::addRow("word") << u"aXIAL"_s << QStringList() << QStringList();
        QTest::addRow("words") << u" 3  axial p-1 "_s << QStringList() << QStringList {u"chest"_s};
        QTest::addRow("uid") << u"2.49"_s << QStringList() << QStringList();
        QTest::addRow("study uid") << u"1.5"_s << QStringList() << QStringList();
        QTest::addRow("collection and more") << u"some-coll axial 4"_s << QStringList() << QStringList();
        QTest::addRow("in vain") << u"nowhere"_s << QStringList() << QStringList();
    }

    void saysTheSameAsLookingAtEachRow()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, modalities);
        QFETCH(const QStringList, parts);
        const auto table = sampleTable();
        Filter filter {.text = text, .ids = {}, .chosen = {}};
        filter.chosen[FacetId::Modality] = {modalities.begin(), modalities.end()};
        filter.chosen[FacetId::BodyPart] = {parts.begin(), parts.end()};
        const Shown shown = shownThrough(filter, *table);
        Row count = 0;
        QHash<QString, quint32> expectedCounts;
        for (Row row = 0; row < table->size(); ++row) {
            const bool passes = naive(table->series(row), u"Some-Collection"_s, filter);
            QCOMPARE(shown.rows.test(row), passes);
            count += passes;
            if (naive(table->series(row), u"Some-Collection"_s, filter, FacetId::Modality))
                ++expectedCounts[table->series(row).modality];
        }
        QCOMPARE(shown.series.size(), size_t(count));
        QCOMPARE(qMax<qint64>(0, shown.images), qint64(count)); // one image each; none known where nothing is
        const TextColumn &column = table->facet(FacetId::Modality);
        for (quint32 code = 0; code < column.valueCount(); ++code)
            QCOMPARE(shown.counts[size_t(FacetId::Modality)][code], expectedCounts.value(column.value(code)));
        // A node is there exactly if something below it is; without a filter also those that are empty.
        for (quint32 i = 0; i < table->patientCount(); ++i)
            QCOMPARE(!Shown::within(shown.patients, {i, i + 1}).empty(), filter.isEmpty() || shown.rows.any(table->rowsOfPatient(i)));
        for (quint32 i = 0; i < table->studyCount(); ++i)
            QCOMPARE(!Shown::within(shown.studies, {i, i + 1}).empty(), filter.isEmpty() || shown.rows.any(table->rowsOfStudy(i)));
    }

    void sumsUpOverTables()
    {
        const auto first = built(u"A"_s, {}, {}, {series(u"s"_s, u"1"_s, u"CT"_s), series(u"s"_s, u"2"_s, u"MR"_s)});
        const auto second = built(u"B"_s, {}, {},
                                               {series(u"s"_s, u"3"_s, u"MR"_s), series(u"s"_s, u"4"_s, u"PT"_s),
                                                series(u"s"_s, u"5"_s, {}), series(u"s"_s, u"6"_s, u"MR"_s)});
        Evaluation work {.filter = {}, .taken = {}, .tables = {{u"A"_s, first, {}}, {u"B"_s, second, {}}}, .vocabulary = {}, .counts = {}, .notFound = {}};
        work.filter.chosen[FacetId::Modality] = {u"CT"_s};
        workOut(work);
        QCOMPARE(work.series, 1);
        QCOMPARE(work.images, 10);
        QCOMPARE(work.counts[FacetId::Modality], QList<FacetCount>({{u"MR"_s, 3}, {{}, 1}, {u"CT"_s, 1}, {u"PT"_s, 1}}));
        QVERIFY(work.tables[1].shown->series.empty());
    }

    void comparesAndChanges()
    {
        const Filter none;
        const Filter one = none.with(FacetId::Modality, u"CT"_s, true);
        QVERIFY(!(one == none));
        QVERIFY(one.isChosen(FacetId::Modality, u"CT"_s));
        QCOMPARE(one.with(FacetId::Modality, u"CT"_s, false), none);
        Filter emptySet;
        emptySet.chosen[FacetId::BodyPart] = {};
        QVERIFY(emptySet == none);
        QVERIFY(emptySet.isEmpty());
        QVERIFY(mayMatch(u"LIDC-IDRI"_s, {.text = u"lidc ct"_s, .ids = {}, .chosen = {}}));
        QVERIFY(!mayMatch(u"LIDC-IDRI"_s, {.text = u"breast"_s, .ids = {}, .chosen = {}}));
        QVERIFY(mayMatch(u"LIDC-IDRI"_s, one));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
