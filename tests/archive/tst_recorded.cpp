// SPDX-License-Identifier: Apache-2.0
// Every recorded answer of a real archive, decoded whole: as many records as rows, and every attribute we know equal to
// what an independent reader (QJsonDocument) finds in the record.
#include "archive/decode.h"
#include "archive/recordstream.h"
#include "core/fields.h"
#include "support/recorded.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

//! The row's value of a field as text in this program's form; null if the row lacks it.
template <typename Record>
QString expectedText(const QJsonObject &row, const Field<Record> &field)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (fieldOf<Record>(it.key()) != &field)
            continue;
        const QString text = it->isBool() ? (it->toBool() ? u"true"_s : u"false"_s) : it->toVariant().toString();
        if (std::holds_alternative<QDate Record::*>(field.member))
            return parseDate(text).toString(Qt::ISODate);
        if (std::holds_alternative<Count Record::*>(field.member))
            return QString::number(qint64(text.toDouble()));
        return text;
    }
    return {};
}

template <typename Record>
void compare(const QByteArray &body, qsizetype rowsExpected)
{
    const auto records = decodeRecords<Record>(body, u"recorded"_s);
    QVERIFY2(records, records ? "" : qPrintable(records.error().detail));
    archive::RecordStream<Record> stream({});
    QList<Record> slowly;
    constexpr qsizetype packet = 1400;
    for (qsizetype at = 0; at < body.size(); at += packet)
        slowly += *stream.feed(QByteArrayView(body).sliced(at, qMin(packet, body.size() - at)));
    slowly += *stream.finish();
    QCOMPARE(slowly, *records);
    const QJsonArray independent = QJsonDocument::fromJson(body).array();
    QCOMPARE(stream.count().rows + stream.count().unusable.empty, independent.size());
    QJsonArray rows;
    for (const auto &row : independent)
        if (!row.toObject().isEmpty())
            rows << row;
    QCOMPARE(stream.count().unusable.values(), 0);
    // Only the portal's own table has attributes that no endpoint returns.
    const QStringList ofThePortal {u"SOP Class UID"_s, u"File Location"_s, u"Annotation Size"_s};
    for (const auto &row : std::as_const(rows))
        for (const QString &key : row.toObject().keys())
            QVERIFY2(fieldOf<Record>(key) || ofThePortal.contains(key), qPrintable(key));
    QCOMPARE(records->size(), rows.size());
    QCOMPARE(records->size(), rowsExpected);
    countCompared(records->size());
    for (qsizetype i = 0; i < records->size(); ++i)
        for (const auto &field : fields<Record>())
            QCOMPARE(valueText(records->at(i), field), expectedText(rows[i].toObject(), field));
}

enum class Kind { Series, Study, Patient, Values };

} // namespace

using archive::decodeRecords;

class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!hasRecordedData())
            QSKIP(noRecordedData);
    }

    void cleanupTestCase() { tellCompared(); }

    void answers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rows");
        const auto add = [](const char *file, Kind kind, int rows) {
            QTest::newRow(file) << QString::fromLatin1(file) << int(kind) << rows;
        };
        add("api/nbia-notebook-cbiit/cell06_getSeries.json", Kind::Series, 15);
        add("api/nbia-notebook-cbiit/cell20_getContentsByName.json", Kind::Series, 207);
        add("api/nbia-notebook-cbiit/cell38_getSeriesMetaData.json", Kind::Series, 1);
        add("api/tcia-notebooks-kirbyju/TCIA_REST_API_Downloads.cell11.json", Kind::Series, 612);
        add("api-samples/nbia_v1_getSeries_2022.json", Kind::Series, 15);
        add("api-samples/nbia_v1_getSeries_2026-06_NSCLC-Radiomics.json", Kind::Series, 12);
        add("api-samples/nbia_v1_getContentsByName_2022.json", Kind::Series, 60);
        add("api-samples/nbia_v1_getSeriesMetaData_2022.json", Kind::Series, 1);
        add("api-samples/nbia_v1_NewStudiesInPatientCollection_2022.json", Kind::Study, 60);
        add("api/nbia-toolkit/Tutorial.cell25.json", Kind::Study, 2);
        add("api/nbia-toolkit/Tutorial.cell26.json", Kind::Study, 2);
        add("api-samples/nbia_v1_getPatient_2026-06.json", Kind::Patient, 6);
        add("api-samples/nbia_v1_NewPatientsInCollection_2022.json", Kind::Patient, 60);
        add("api-samples/nbia_v1_getPatientByCollectionAndModality_2022.json", Kind::Patient, 60);
        add("api/nbia-toolkit/Tutorial.cell18.json", Kind::Patient, 2);
        add("api/nbia-toolkit/Tutorial.cell22.json", Kind::Patient, 5);
        add("api/nbia-notebook-cbiit/cell18_getCollectionValues.json", Kind::Values, 103);
        add("api/tcia-notebooks-kirbyju/TCIA_REST_API_Downloads.cell09.json", Kind::Values, 135);
        add("api/nbia-notebook-cbiit/cell24_getModalityValues.json", Kind::Values, 18);
        // Their first element is {}, as recorded: one row less than elements.
        add("api/nbia-notebook-cbiit/cell16_getBodyPartValues.json", Kind::Values, 67);
        add("api/nbia-notebook-cbiit/cell22_getManufacturerValues.json", Kind::Values, 72);
    }

    void answers()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(int, rows);
        const QByteArray body = recorded(file);
        switch (Kind(kind)) {
        case Kind::Patient: return compare<Patient>(body, rows);
        case Kind::Study: return compare<Study>(body, rows);
        case Kind::Series:
        case Kind::Values: return compare<Series>(body, rows);
        }
    }

    void legacyTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isSeries");
        QTest::addColumn<int>("rows");
        QTest::newRow("3,616 series") << u"catalog/multi-collection-pangyuteng/data_series.csv"_s << true << 3616;
        QTest::newRow("875 studies") << u"catalog/multi-collection-pangyuteng/data_study.csv"_s << false << 875;
        QTest::newRow("series 2020") << u"api-samples/legacy_v3_getSeries_2020-09_as_pandas.csv"_s << true << 300;
        QTest::newRow("series 2022") << u"api-samples/legacy_v3_getSeries_2022-04_as_pandas.csv"_s << true << 60;
        QTest::newRow("studies 2020") << u"api-samples/legacy_v3_getPatientStudy_2020-09_as_pandas.csv"_s << false
                                      << 150;
    }

    void legacyTables()
    {
        QFETCH(QString, file);
        QFETCH(bool, isSeries);
        QFETCH(int, rows);
        const QByteArray body =
            QJsonDocument(rowsOfPandasCsv(file, {u"ImageCount"_s, u"SeriesCount"_s})).toJson(QJsonDocument::Compact);
        isSeries ? compare<Series>(body, rows) : compare<Study>(body, rows);
    }

    void chosenValues()
    {
        const auto series =
            decodeRecords<Series>(recorded(u"api-samples/nbia_v1_getSeries_2026-06_NSCLC-Radiomics.json"_s), {});
        QVERIFY(series);
        const auto first = std::ranges::find(
            *series, u"1.3.6.1.4.1.32722.99.99.298991776521342375010861296712563382046"_s, &Series::seriesUid);
        QVERIFY(first != series->end());
        QCOMPARE(first->patientId, u"LUNG1-001"_s);
        QCOMPARE(first->date, QDate(2008, 9, 18));
        QCOMPARE(first->imageCount, Count(134));
        QCOMPARE(first->fileSize, Count(70514186));
        QCOMPARE(first->seriesNumber, Count(0));
        QCOMPARE(first->collectionUri, u"https://doi.org/10.7937/K9/TCIA.2015.PF0M9REI"_s);

        const auto meta = decodeRecords<Series>(recorded(u"api-samples/nbia_v1_getSeriesMetaData_2022.json"_s), {});
        QVERIFY(meta);
        QCOMPARE(meta->first().patientId, u"Calc-Test_P_00038_LEFT_CC"_s);
        QCOMPARE(meta->first().studyDate, QDate(2017, 8, 29));
        QCOMPARE(meta->first().fileSize, Count(27844690));
        QCOMPARE(meta->first().seriesNumber, Count(1));
    }
};

QTEST_GUILESS_MAIN(RecordedTest)
#include "tst_recorded.moc"
