// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/filter/evaluation.h"
#include "support/sampleseries.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

//! A reference evaluation of the filter, row by row.
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
        for (const QString &text :
             {series.patientId, series.studyUid, series.seriesUid, series.description, series.protocol,
              series.studyDescription, series.modality, series.bodyPart, series.manufacturer, series.model, collection})
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

//! An evaluation of these tables without a filter.
Evaluation evaluationOf(std::vector<Evaluation::TableResult> tables)
{
    Evaluation out;
    out.tables = std::move(tables);
    return out;
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

    void matchesRowByRowEvaluation_data()
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

    void matchesRowByRowEvaluation()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, modalities);
        QFETCH(const QStringList, parts);
        const auto table = sampleTable();
        Filter filter {.text = text, .ids = {}, .chosen = {}};
        filter.chosen[FacetId::Modality] = {modalities.begin(), modalities.end()};
        filter.chosen[FacetId::BodyPart] = {parts.begin(), parts.end()};
        const auto through = applyFilter(filter, *table);
        const FilterResult &shown = *through;
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
        // The same where it may count what does not pass instead.
        const auto again = applyFilter(filter, *table, {}, applyFilter({}, *table));
        QCOMPARE(again->passingCounts, shown.passingCounts);
        QCOMPARE(again->counts, shown.counts);
        // A node is there exactly if something below it is; without a filter also those that are empty.
        for (quint32 i = 0; i < table->patientCount(); ++i)
            QCOMPARE(!FilterResult::within(shown.patients, {i, i + 1}).empty(),
                     filter.isEmpty() || shown.rows.any(table->rowsOfPatient(i)));
        for (quint32 i = 0; i < table->studyCount(); ++i)
            QCOMPARE(!FilterResult::within(shown.studies, {i, i + 1}).empty(),
                     filter.isEmpty() || shown.rows.any(table->rowsOfStudy(i)));
    }

    //! Reusing masks of the previous filter gives the same result as evaluating from scratch.
    void reusesOnlyValidMasks()
    {
        const auto table = sampleTable();
        std::mt19937 random(11);
        const auto oneOf = [&random](const QStringList &values) {
            return values[qsizetype(random() % size_t(values.size()))];
        };
        const auto takenSets = [&random] {
            QSet<QString> uids;
            for (int i = 0; i < 200; ++i)
                uids.insert(u"2.%1"_s.arg(random() % 500));
            return std::make_shared<const LocalSeries>(LocalSeries {.basket = uids, .disk = {}});
        };
        std::shared_ptr<const LocalStatusColumn> taken;
        std::shared_ptr<const FilterResult> kept;
        Filter filter;
        for (int step = 0; step < 600; ++step) {
            const bool on = random() % 3 != 0;
            switch (random() % 8) {
            case 0: filter = filter.with(FacetId::Modality, oneOf({u"CT"_s, u"MR"_s, u"PT"_s, QString()}), on); break;
            case 1: filter = filter.with(FacetId::BodyPart, oneOf({u"CHEST"_s, u"chest"_s, u"CHEST "_s}), on); break;
            case 2: filter = filter.with(FacetId::Manufacturer, u"maker %1"_s.arg(random() % 9), on); break;
            case 3:
                filter = filter.with(
                    FacetId::LocalStatus,
                    oneOf({localStatusName(LocalStatus::InBasket), localStatusName(LocalStatus::Neither)}), on);
                break;
            case 4: filter.mergeSpellings = on; break;
            case 5: filter.combineMode = on ? CombineMode::SamePatient : CombineMode::AnyOf; break;
            case 6: filter.text = oneOf({QString(), u"axial"_s, u"3"_s}); break;
            default: taken = localStatusOf(*table, takenSets()); break;
            }
            if (random() % 40 == 0)
                filter = {};
            kept = applyFilter(filter, *table, taken, kept);
            const auto anew = applyFilter(filter, *table, taken);
            QCOMPARE(kept->rows, anew->rows);
            QCOMPARE(kept->series, anew->series);
            QCOMPARE(kept->studies, anew->studies);
            QCOMPARE(kept->patients, anew->patients);
            QCOMPARE(kept->passingCounts, anew->passingCounts);
            QCOMPARE(kept->counts, anew->counts);
        }
    }

    void sumsUpOverTables()
    {
        const auto first = built(u"A"_s, {}, {}, {series(u"s"_s, u"1"_s, u"CT"_s), series(u"s"_s, u"2"_s, u"MR"_s)});
        const auto second = built(u"B"_s, {}, {},
                                  {series(u"s"_s, u"3"_s, u"MR"_s), series(u"s"_s, u"4"_s, u"PT"_s),
                                   series(u"s"_s, u"5"_s, {}), series(u"s"_s, u"6"_s, u"MR"_s)});
        Evaluation work = evaluationOf({{u"A"_s, first, {}}, {u"B"_s, second, {}}});
        work.filter.chosen[FacetId::Modality] = {u"CT"_s};
        runEvaluation(work);
        QCOMPARE(work.series, 1);
        QCOMPARE(work.images, 10);
        QCOMPARE(work.counts[FacetId::Modality],
                 QList<FacetCount>({{u"MR"_s, 3}, {{}, 1}, {u"CT"_s, 1}, {u"PT"_s, 1}}));
        QVERIFY(work.tables[1].shown->series.empty());
    }

    void combinesModalities()
    {
        const auto of = [](const QString &patientId, const QString &studyUid, const QString &uid,
                           const QString &modality) {
            Series one = series(studyUid, uid, modality);
            one.patientId = patientId;
            return one;
        };
        const auto table =
            built(u"C"_s, {}, {},
                  {of(u"both"_s, u"s1"_s, u"1"_s, u"CT"_s), of(u"both"_s, u"s1"_s, u"2"_s, u"RTSTRUCT"_s),
                   of(u"both"_s, u"s1"_s, u"3"_s, u"PT"_s), of(u"apart"_s, u"s2"_s, u"4"_s, u"CT"_s),
                   of(u"apart"_s, u"s3"_s, u"5"_s, u"RTSTRUCT"_s), of(u"one"_s, u"s4"_s, u"6"_s, u"CT"_s)});
        const auto uids = [&](const Filter &filter) {
            QStringList out;
            const auto through = applyFilter(filter, *table);
            for (const quint32 row : through->series)
                out << table->seriesUid(row);
            out.sort();
            return out;
        };
        Filter filter = Filter().with(FacetId::Modality, u"CT"_s, true).with(FacetId::Modality, u"RTSTRUCT"_s, true);
        QCOMPARE(uids(filter), QStringList({u"1"_s, u"2"_s, u"4"_s, u"5"_s, u"6"_s}));
        filter.combineMode = CombineMode::SamePatient;
        QCOMPARE(uids(filter), QStringList({u"1"_s, u"2"_s, u"4"_s, u"5"_s}));
        filter.combineMode = CombineMode::SameStudy;
        QCOMPARE(uids(filter), QStringList({u"1"_s, u"2"_s}));
        // What else these studies have is still counted.
        const auto through = applyFilter(filter, *table);
        const FilterResult &shown = *through;
        const TextColumn &column = table->facet(FacetId::Modality);
        QHash<QString, quint32> counts;
        for (quint32 code = 0; code < column.valueCount(); ++code)
            counts.insert(column.value(code), shown.counts[size_t(FacetId::Modality)][code]);
        QCOMPARE(counts.value(u"PT"_s), 1u);
        QCOMPARE(counts.value(u"CT"_s), 1u);
        QCOMPARE(uids(filter.with(FacetId::Modality, u"MR"_s, true)), QStringList());
        // Two spellings of one value ask for it once.
        filter = filter.with(FacetId::Modality, u"ct"_s, true);
        QCOMPARE(uids(filter), QStringList());
        filter.mergeSpellings = true;
        QCOMPARE(uids(filter), QStringList({u"1"_s, u"2"_s}));
    }

    void mergesSpellingsOnDemand()
    {
        QList<Series> all;
        for (const QString &maker : {u"SIEMENS"_s, u"Siemens"_s, u"SIEMENS "_s, u"SIEMENS"_s, u"GE"_s, QString()}) {
            all << series(u"s"_s, QString::number(all.size()), u"CT"_s);
            all.last().manufacturer = maker;
        }
        const auto table = built(u"C"_s, {}, {}, all);
        Evaluation work = evaluationOf({{u"C"_s, table, {}}});
        work.filter = work.filter.with(FacetId::Manufacturer, u"Siemens"_s, true);
        Evaluation merging = work;
        runEvaluation(work);
        QCOMPARE(work.series, 1);
        QCOMPARE(work.counts[FacetId::Manufacturer].size(), 5);
        merging.filter.mergeSpellings = true;
        runEvaluation(merging);
        QCOMPARE(merging.series, 4);
        QCOMPARE(merging.counts[FacetId::Manufacturer],
                 QList<FacetCount>({{u"SIEMENS"_s, 4}, {QString(), 1}, {u"GE"_s, 1}}));
        QVERIFY(merging.filter.isChosen(FacetId::Manufacturer, u"SIEMENS "_s));
        QVERIFY(!work.filter.isChosen(FacetId::Manufacturer, u"SIEMENS "_s));
        QVERIFY(merging.filter.with(FacetId::Manufacturer, u"SIEMENS"_s, false).chosen.isEmpty());
    }

    void derivesFacets()
    {
        Series one = series(u"s"_s, u"1"_s, u"CT"_s, {}, 100);
        one.patientAge = u"065Y"_s;
        one.studyDate = QDate(2004, 5, 6);
        one.fileSize = 999'999;
        Series other = series(u"s"_s, u"2"_s, u"CT"_s, {}, 99);
        other.patientAge = u"018M"_s;
        other.date = QDate(1999, 1, 1);
        other.fileSize = 1'000'000;
        const auto table = built(u"C"_s, {}, {}, {one, other, series(u"s"_s, u"3"_s, {}, {}, {})});
        const auto values = [&](FacetId facet) {
            QStringList out;
            for (const QString &uid : {u"1"_s, u"2"_s, u"3"_s})
                out << table->facet(facet).at(*table->find(uid));
            return out;
        };
        QCOMPARE(values(FacetId::Collection), QStringList({u"C"_s, u"C"_s, u"C"_s}));
        QCOMPARE(values(FacetId::Age), QStringList({u"60-69"_s, u"0-9"_s, {}}));
        QCOMPARE(values(FacetId::Year), QStringList({u"2004"_s, u"1999"_s, {}}));
        QCOMPARE(values(FacetId::Images), QStringList({u"100-199"_s, u"50-99"_s, {}}));
        QCOMPARE(values(FacetId::Size), QStringList({u"0-1 MB"_s, u"1-10 MB"_s, {}}));
        for (const auto &[age, years] :
             {std::pair(u"000D"_s, 0), {u"52W"_s, 1}, {u"Y"_s, -1}, {u"-1Y"_s, -1}, {u" 7 "_s, 7}, {u"x"_s, -1}})
            QCOMPARE(ageInYears(age), years);
    }

    void filtersByLocalStatus()
    {
        const auto table = built(u"C"_s, {}, {},
                                 {series(u"s"_s, u"1"_s, u"CT"_s), series(u"s"_s, u"2"_s, u"CT"_s),
                                  series(u"s"_s, u"3"_s, u"CT"_s), series(u"s"_s, u"4"_s, u"CT"_s)});
        Evaluation work = evaluationOf({{u"C"_s, table, {}}});
        work.localSeries = std::make_shared<const LocalSeries>(LocalSeries {{u"1"_s, u"2"_s}, {u"2"_s, u"9"_s}});
        runEvaluation(work);
        QCOMPARE(work.counts[FacetId::LocalStatus],
                 QList<FacetCount>({{u"neither"_s, 2}, {u"basket"_s, 1}, {u"disk"_s, 1}}));
        work.tables[0].current = false;
        work.filter = work.filter.with(FacetId::LocalStatus, u"neither"_s, true);
        work.series = 0;
        runEvaluation(work);
        QCOMPARE(work.series, 2);
        // The basket as a criterion has what is on disk, too.
        work.tables[0].current = false;
        work.filter = {};
        work.filter.inBasket = true;
        work.series = 0;
        runEvaluation(work);
        QCOMPARE(work.series, 2);
        QCOMPARE(work.counts[FacetId::LocalStatus], QList<FacetCount>({{u"basket"_s, 1}, {u"disk"_s, 1}}));
        QVERIFY(!mayMatch(u"C"_s, work.filter)); // a collection that is not loaded
        QCOMPARE(applyFilter(work.filter, *table)->series.size(), size_t(0));
        work.filter = Filter().with(FacetId::LocalStatus, u"neither"_s, true);
        // Without local status no series is in the basket or on disk.
        QCOMPARE(applyFilter(work.filter, *table)->series.size(), size_t(4));
    }

    void findsPastedNames()
    {
        const auto table = sampleTable();
        Evaluation work = evaluationOf({{u"C"_s, table, {}}});
        work.filter.ids = pastedIds(u"2.17, P-3\n\"1.5\"; nobody 2.17 9.9.9"_s);
        QCOMPARE(work.filter.ids, QStringList({u"2.17"_s, u"P-3"_s, u"1.5"_s, u"nobody"_s, u"9.9.9"_s}));
        runEvaluation(work);
        QCOMPARE(work.notFound, QStringList({u"nobody"_s, u"9.9.9"_s}));
        qint64 expected = 0;
        for (Row row = 0; row < table->size(); ++row) {
            const Series one = table->series(row);
            expected += one.seriesUid == u"2.17" || one.patientId == u"P-3" || one.studyUid == u"1.5";
        }
        QCOMPARE(work.series, expected);
        QVERIFY(!mayMatch(u"any"_s, work.filter));
    }

    void looksForWordsAnywhere()
    {
        // Longer than a step of the search, and across its borders.
        QList<Series> all;
        for (int i = 0; i < 150; ++i) {
            all << series(u"s"_s, QString::number(1000 + i), u"CT"_s);
            all.last().description = QString(i, u'x') + u"Needle"_s + QString(i % 7, u'Ä');
        }
        const auto table = built(u"C"_s, {}, {}, all);
        const auto count = [&](const QString &text) {
            return applyFilter({.text = text, .ids = {}, .chosen = {}}, *table)->series.size();
        };
        QCOMPARE(count(u"nEEDLE"_s), size_t(150));
        QCOMPARE(count(u"xneedle"_s), size_t(149));
        QCOMPARE(count(u"needleää"_s), size_t(106)); // i % 7 of 2 to 6
        QCOMPARE(count(u"needlex"_s), size_t(0));    // no match spans two texts
        QCOMPARE(count(QString(149, u'X')), size_t(1));
        QCOMPARE(count(u"1149"_s), size_t(1));
        QCOMPARE(count(u"11491"_s), size_t(0));
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
