// SPDX-License-Identifier: Apache-2.0
#include "archive/recordstream.h"
#include "built.h"
#include "catalog/table/snapshot.h"
#include "core/naturalorder.h"
#include "support/sampleseries.h"
#include "support/step.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::SeriesTable;

namespace {

//! The table as an indented tree, so that a difference reads like one.
QStringList tree(const SeriesTable &table)
{
    QStringList out;
    for (quint32 patient = 0; patient < table.patientCount(); ++patient) {
        out << table.patientId(patient);
        const RowRange studies = table.studiesOf(patient);
        for (quint32 study = studies.begin; study < studies.end; ++study) {
            out << u"  "_s + table.studyUid(study);
            const RowRange rows = table.rowsOfStudy(study);
            for (Row row = rows.begin; row < rows.end; ++row)
                out << u"    "_s + table.seriesUid(row);
        }
    }
    return out;
}

//! Reads a table as records of one kind, and builds of it what can be shown.
template <typename Record>
void accountFor(const QByteArray &body, qsizetype rows)
{
    archive::RecordStream<Record> stream({});
    const auto records = stream.feed(body);
    const auto rest = stream.finish();
    QVERIFY(records && rest);
    catalog::TableBuilder builder(u"C"_s);
    builder.add(*records + *rest);
    builder.add(stream.count().unusable);
    const auto table = std::move(builder).build();
    const qsizetype shown = std::is_same_v<Record, Series>  ? table->size()
                            : std::is_same_v<Record, Study> ? table->studyCount()
                                                            : table->patientCount();
    QCOMPARE(shown + table->unusable().rows(), rows);
    countCompared(rows);
}

} // namespace

class TestSeriesTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsNamesNaturally()
    {
        QStringList names {u"p10"_s, u"P2"_s, u"p2"_s, u"P02"_s, u"a"_s, u"P"_s, u""_s, u"P2a"_s};
        std::ranges::sort(names, naturalLess);
        QCOMPARE(names, QStringList({u""_s, u"a"_s, u"P"_s, u"P02"_s, u"P2"_s, u"p2"_s, u"P2a"_s, u"p10"_s}));
    }

    void joinsAndOrders()
    {
        const auto table =
            built(u"C"_s, {patient(u"P10"_s), patient(u"P9"_s), patient(u"alone"_s)},
                  {study(u"P9"_s, u"s2"_s, QDate(2001, 1, 1)), study(u"P9"_s, u"s1"_s, QDate(2002, 1, 1)),
                   study(u"P10"_s, u"s3"_s), study(u"P10"_s, u"s4"_s, QDate(2000, 1, 1)), study(u"P9"_s, u"s9"_s)},
                  {series(u"s1"_s, u"1.2"_s, u"CT"_s, 10), series(u"s1"_s, u"1.1"_s, u"MR"_s, 9),
                   series(u"s1"_s, u"1.3"_s, u"MR"_s), series(u"s3"_s, u"3.10"_s, u"MR"_s),
                   series(u"s3"_s, u"3.9"_s, u"MR"_s), series(u"nobody"_s, u"4.1"_s, u"MR"_s),
                   series(u"s1"_s, u"1.1"_s, u"MR"_s, 9), series(u"s1"_s, {}, u"MR"_s)});
        QCOMPARE(tree(*table), QStringList({u""_s, u"  nobody"_s, u"    4.1"_s, u"alone"_s, u"P9"_s, u"  s2"_s,
                                            u"  s1"_s, u"    1.1"_s, u"    1.2"_s, u"    1.3"_s, u"  s9"_s, u"P10"_s,
                                            u"  s4"_s, u"  s3"_s, u"    3.9"_s, u"    3.10"_s}));
        QCOMPARE(table->unusable(), (Unusable {.empty = 0, .withoutUid = 1, .repeated = 1, .mismatched = 0}));
        const Series joined = table->series(*table->find(u"1.2"));
        QCOMPARE(joined.patientId, u"P9"_s);
        QCOMPARE(joined.studyDate, QDate(2002, 1, 1));
        QCOMPARE(joined.collection, u"C"_s);
        QVERIFY(!table->find(u"1.9"));
        for (Row row = 0; row < table->size(); ++row) {
            const RowRange rows = table->rowsOfStudy(table->studyOf(row));
            QVERIFY(rows.begin <= row && row < rows.end);
        }
    }

    void keepsContradictingRows()
    {
        Series stray = series(u"s1"_s, u"1.2"_s, u"CT"_s);
        stray.patientId = u"Q"_s;
        const auto table = built(u"C"_s, {}, {study(u"P"_s, u"s1"_s)}, {series(u"s1"_s, u"1.1"_s, u"CT"_s), stray});
        QCOMPARE(tree(*table), QStringList({u"P"_s, u"  s1"_s, u"    1.1"_s, u"Q"_s, u"  s1"_s, u"    1.2"_s}));
    }

    void findsTheStudysPatientInItsSeries()
    {
        Series knows = series(u"s1"_s, u"1.2"_s, u"CT"_s);
        knows.patientId = u"Q"_s;
        const auto table = built(u"C"_s, {}, {study({}, u"s1"_s)}, {series(u"s1"_s, u"1.1"_s, u"CT"_s), knows});
        QCOMPARE(tree(*table), QStringList({u"Q"_s, u"  s1"_s, u"    1.1"_s, u"    1.2"_s}));
    }

    void doesNotMergeWhatDiffers()
    {
        const auto table = built(u"C"_s, {}, {},
                                 {series(u"s"_s, u"1"_s, u"CT"_s), series(u"s"_s, u"2"_s, u"ct"_s),
                                  series(u"s"_s, u"3"_s, u"CT "_s), series(u"s"_s, u"4"_s, u"  "_s)});
        const catalog::TextColumn &column = table->facet(catalog::FacetId::Modality);
        QStringList values;
        for (quint32 code = 0; code < column.valueCount(); ++code)
            values << column.value(code);
        QCOMPARE(values, QStringList({QString(), u"CT"_s, u"ct"_s, u"CT "_s}));
        QCOMPARE(table->series(2).modality, u"CT "_s);
        QCOMPARE(column.code(3), 0u);
    }

    void isEmptyWithoutRows()
    {
        const auto table = built(u"C"_s, {}, {}, {});
        QCOMPARE(table->size(), 0u);
        QCOMPARE(table->patientCount(), 0u);
        QVERIFY(!table->find(u""));
        QCOMPARE(table->facet(catalog::FacetId::Licence).valueCount(), 1u);
    }

    void cleanupTestCase() { tellCompared(); }

    void accountsForEveryRecordedRow_data()
    {
        QTest::addColumn<QString>("file");
        if (!hasRecordedData()) {
            QTest::newRow("none") << QString();
            return;
        }
        const QDir all(recordedPath({}));
        for (const QString &folder : {u"api"_s, u"api-samples"_s, u"catalog"_s})
            for (QDirIterator files(all.filePath(folder), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
                 files.hasNext();) {
                const QString file = all.relativeFilePath(files.next());
                if (QJsonDocument::fromJson(recorded(file)).array().first().isObject()) // a table, not a list of files
                    QTest::newRow(qPrintable(file)) << file;
            }
    }

    //! Read as patients, studies and series, every input row of a table is shown or reported.
    void accountsForEveryRecordedRow()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP(noRecordedData);
        const QByteArray body = recorded(file);
        const qsizetype rows = QJsonDocument::fromJson(body).array().size();
        TCIA_STEP(accountFor<Patient>(body, rows));
        TCIA_STEP(accountFor<Study>(body, rows));
        TCIA_STEP(accountFor<Series>(body, rows));
    }

    void accountsForEveryRowOfRecordedTables()
    {
        if (!hasRecordedData())
            QSKIP(noRecordedData);
        for (const QString &file : {u"catalog/multi-collection-pangyuteng/data_series.csv"_s,
                                    u"api-samples/legacy_v3_getSeries_2020-09_as_pandas.csv"_s,
                                    u"api-samples/legacy_v3_getSeries_2022-04_as_pandas.csv"_s}) {
            const QJsonArray rows = rowsOfPandasCsv(file, {});
            TCIA_STEP(accountFor<Series>(QJsonDocument(rows).toJson(), rows.size()));
        }
        for (const QString &file : {u"catalog/multi-collection-pangyuteng/data_study.csv"_s,
                                    u"api-samples/legacy_v3_getPatientStudy_2020-09_as_pandas.csv"_s}) {
            const QJsonArray rows = rowsOfPandasCsv(file, {});
            TCIA_STEP(accountFor<Study>(QJsonDocument(rows).toJson(), rows.size()));
        }
    }

    void holdsRecordedCollections()
    {
        if (!hasRecordedData())
            QSKIP(noRecordedData);
        const auto studies = recordsOfPandasCsv<Study>(u"catalog/multi-collection-pangyuteng/data_study.csv"_s);
        const auto all = recordsOfPandasCsv<Series>(u"catalog/multi-collection-pangyuteng/data_series.csv"_s);
        const auto joined = recordsOfPandasCsv<Series>(u"catalog/multi-collection-pangyuteng/data.csv"_s);
        QCOMPARE(all.size(), 3616);
        QSet<QString> names;
        QHash<QString, Series> expected;
        for (const Series &one : joined)
            expected.insert(one.seriesUid, one);
        for (const Series &one : all)
            names << one.collection;
        QCOMPARE(names.size(), 25);
        qsizetype rows = 0;
        for (const QString &name : std::as_const(names)) {
            const auto ofIt = [&](const auto &record) { return record.collection == name; };
            QList<Study> itsStudies;
            QList<Series> itsSeries;
            std::ranges::copy_if(studies, std::back_inserter(itsStudies), ofIt);
            std::ranges::copy_if(all, std::back_inserter(itsSeries), ofIt);
            const auto table = built(name, {}, itsStudies, itsSeries);
            QCOMPARE(table->unusable().rows(), 0);
            QCOMPARE(qsizetype(table->size()), itsSeries.size());
            rows += table->size();
            for (const Series &one : itsSeries) {
                const auto row = table->find(one.seriesUid);
                QVERIFY(row);
                // The table joins the answers like pandas did, and loses no value.
                Series found = table->series(*row);
                QCOMPARE(found.patientId, expected.value(one.seriesUid).patientId);
                QCOMPARE(found.studyDate, expected.value(one.seriesUid).studyDate);
                found.patientId = one.patientId;
                found.studyDate = one.studyDate;
                found.studyDescription = one.studyDescription;
                found.patientSex = one.patientSex;
                found.patientAge = one.patientAge;
                QCOMPARE(found, one);
            }
        }
        QCOMPARE(rows, 3616);
        countCompared(rows);
    }
};

QTEST_GUILESS_MAIN(TestSeriesTable)
#include "tst_seriestable.moc"
