// SPDX-License-Identifier: Apache-2.0
#include "demo/content.h"
#include "demo/demoserver.h"
#include "demo/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! The three dialects, byte by byte where the archive is odd.
class TestDialects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void legacyWantsItsKey();
    void legacyCountsRows_data();
    void legacyCountsRows();
    void legacyTypes();
    void legacySeriesKeysDifferByVersion();
    void legacyMetadata();
    void legacyErrors();
    void legacyFormats();
    void legacySharedList();
    void legacyWritesLatin1();
    void nbiaCountsRows_data();
    void nbiaCountsRows();
    void nbiaBeginsWithAnEmptyObject();
    void nbiaTypes();
    void nbiaFourthDiffers();
    void nbiaErrors();
    void nbiaFormats();
    void nbiaSharedList();
    void headFails();
    void postWorks();

private:
    wire::Answer legacy(const QByteArray &target, const char *version = "v2");
    wire::Answer nbia(const QByteArray &target, const char *version = "v1");
    static QJsonArray rows(const wire::Answer &answer) { return QJsonDocument::fromJson(answer.body).array(); }
    static QJsonArray latin(const wire::Answer &answer) { return QJsonDocument::fromJson(QString::fromLatin1(answer.body).toUtf8()).array(); }

    demo::DemoServer m_server;
    quint16 m_port = 0;
    const demo::SeriesEntry *m_chest = nullptr; //!< an ordinary CT series
};

void TestDialects::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_port = *port;
    QVERIFY(demo::isRunning(m_port));
    m_chest = demo::content().find(demo::content().list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
}

wire::Answer TestDialects::legacy(const QByteArray &target, const char *version)
{
    return wire::ask(m_port, QByteArray("/services/") + version + "/" + target, "api_key: demo\r\n");
}

wire::Answer TestDialects::nbia(const QByteArray &target, const char *version)
{
    return wire::ask(m_port, QByteArray("/nbia-api/services/") + version + "/" + target);
}

void TestDialects::legacyWantsItsKey()
{
    const QByteArray path = "/services/v2/TCIA/query/getCollectionValues";
    const wire::Answer without = wire::ask(m_port, path);
    QCOMPARE(without.status, 401);
    QVERIFY(without.body.isEmpty());
    QVERIFY(without.header("WWW-Authenticate").isNull());
    QCOMPARE(wire::ask(m_port, path + "?api_key=demo").status, 200);
    QCOMPARE(wire::ask(m_port, path, "api_key: demo\r\n").status, 200);
    QCOMPARE(wire::ask(m_port, path + "?api_key=wrong", "api_key: demo\r\n").status, 401); // the address is looked at first
    QCOMPARE(wire::ask(m_port, "/services/v3/TCIA/query/getCollectionValues").status, 401);
    QCOMPARE(wire::ask(m_port, "/services/v4/TCIA/query/getCollectionValues").status, 200);
}

void TestDialects::legacyCountsRows_data()
{
    const demo::Content &all = demo::content();
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("collections") << QByteArray("getCollectionValues") << all.collections.size();
    QTest::newRow("patients") << QByteArray("getPatient") << all.patients.size();
    QTest::newRow("studies") << QByteArray("getPatientStudy") << all.studies.size();
    QTest::newRow("series") << QByteArray("getSeries") << all.series.size();
    QTest::newRow("modalities") << QByteArray("getModalityValues") << qsizetype(12);
    QTest::newRow("bogus collection") << QByteArray("getPatient?Collection=bogus") << qsizetype(0);
    QTest::newRow("case counts") << QByteArray("getPatient?Collection=demo-lung-ct") << qsizetype(0);
    QTest::newRow("unknown parameter ignored") << QByteArray("getPatient?Colection=bogus") << all.patients.size();
    QTest::newRow("ampersand") << QByteArray("getPatient?Collection=Demo-H%26N-PET-CT") << qsizetype(12);
}

void TestDialects::legacyCountsRows()
{
    QFETCH(QByteArray, target);
    QFETCH(qsizetype, count);
    const wire::Answer answer = legacy("TCIA/query/" + target);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(latin(answer).size(), count);
    if (count == 0)
        QCOMPARE(answer.body, QByteArray("[]"));
}

void TestDialects::legacyTypes()
{
    const QByteArray uid = m_chest->record.seriesUid.toLatin1();
    const QJsonObject series = latin(legacy("TCIA/query/getSeries?SeriesInstanceUID=" + uid)).first().toObject();
    QCOMPARE(series.value(u"SeriesNumber"_s).toString(), QString::number(*m_chest->record.seriesNumber) + u".000000"_s);
    QCOMPARE(series.value(u"ImageCount"_s).toInt(), m_chest->images);
    QVERIFY(series.value(u"ImageCount"_s).isDouble());
    QCOMPARE(series.value(u"SeriesDate"_s).toString(), m_chest->record.date.toString(Qt::ISODate));
    QCOMPARE(legacy("TCIA/query/getSeriesSize?SeriesInstanceUID=" + uid).body,
             u"[{\"TotalSizeInBytes\":\"%1.000000\",\"ObjectCount\":%2}]"_s.arg(*m_chest->record.fileSize).arg(m_chest->images).toLatin1());
    QCOMPARE(legacy("TCIA/query/getSeriesSize?SeriesInstanceUID=1.2.3").body, QByteArray("[{\"ObjectCount\":0}]"));
    QVERIFY(latin(legacy("TCIA/query/getPatient")).first().toObject().contains(u"PatientID"_s));
}

void TestDialects::legacySeriesKeysDifferByVersion()
{
    const QByteArray question = "TCIA/query/getSeries?Collection=Demo-Lung-CT";
    for (const char *version : {"v2", "v3"}) {
        const QJsonObject row = latin(legacy(question, version)).first().toObject();
        QVERIFY(!row.contains(u"PatientID"_s) && row.value(u"Visibility"_s).toString() == u"1"_s);
    }
    QVERIFY(legacy(question, "v4").body.startsWith("[{\"PatientID\":"));
    // Version 2 does not know this parameter and so ignores it.
    const qsizetype all = latin(legacy(question)).size();
    QCOMPARE(latin(legacy(question + "&Modality=SEG")).size(), all);
    QVERIFY(latin(legacy(question + "&Modality=SEG", "v3")).size() < all);
    QVERIFY(legacy("TCIA/query/getSOPInstanceUIDs?SeriesInstanceUID=" + m_chest->record.seriesUid.toLatin1(), "v3").body.startsWith("[{\"sop_instance_uid\":"));
}

void TestDialects::legacyMetadata()
{
    const wire::Answer answer = legacy("TCIA/query/getSeries/metadata");
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(object.value(u"name"_s).toString(), u"getSeries"_s);
    QCOMPARE(object.value(u"attributes"_s).toArray().first().toObject().value(u"DICOM Tag"_s).toString(), u"0020 000E"_s);
    const wire::Answer rowsAnswer = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT");
    QCOMPARE(rowsAnswer.header("metadata"), answer.body);
    QVERIFY(rowsAnswer.header("metadata").size() > 1'000);
    QVERIFY(!rowsAnswer.header("responseTime").isNull());
    QVERIFY(!rowsAnswer.header("tags").isNull());
    for (const char *name : {"getCollectionValues", "getModalityValues", "getBodyPartValues", "getManufacturerValues", "getPatient",
                             "getPatientStudy", "getSeriesSize", "getImage"})
        QCOMPARE(legacy(QByteArray("TCIA/query/") + name + "/metadata").status, 200);
    QCOMPARE(legacy("SharedList/query/ContentsByName/metadata").status, 200);
    QCOMPARE(wire::ask(m_port, "/services/v2/TCIA/query/getSeries/metadata").status, 401);
}

void TestDialects::legacyErrors()
{
    const wire::Answer missing = legacy("TCIA/query/getSeriesSize");
    QCOMPARE(missing.status, 471);
    const QJsonObject complaint = QJsonDocument::fromJson(missing.body).object();
    QCOMPARE(complaint.keys(), QStringList({u"detailedMessage"_s, u"errorDescription"_s, u"suggestedAction"_s}));
    QVERIFY(complaint.value(u"detailedMessage"_s).toString().contains(u"[SeriesInstanceUID]"_s));
    QCOMPARE(legacy("SharedList/query/ContentsByName").status, 471);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=a%3Bb").status, 571);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=a--b").status, 571);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=drop+it").status, 571);
    const wire::Answer unknown = legacy("TCIA/query/getNothing");
    QCOMPARE(unknown.status, 500);
    QCOMPARE(unknown.body, QByteArray("{\"errorMessage\":\"QueryEndpoint [getNothing] not found\"}"));
    QCOMPARE(legacy("TCIA/fakeEndpoint").status, 404);
    QCOMPARE(legacy("Else/query/getSeries").status, 404);
}

void TestDialects::legacyFormats()
{
    const wire::Answer csv = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=csv");
    QCOMPARE(csv.header("Content-Type"), QByteArray("application/csv"));
    QVERIFY(csv.body.startsWith("SeriesInstanceUID,StudyInstanceUID,Modality"));
    QVERIFY(!csv.body.endsWith('\n'));
    QVERIFY(csv.body.contains("\"Lung nodule, reader \\\"A\\\"\"")); // as in JavaScript, not doubled
    const wire::Answer xml = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=XML");
    QCOMPARE(xml.header("Content-Type"), QByteArray("application/xml"));
    QVERIFY(xml.body.startsWith("<Results>\n<Row>\n<SeriesInstanceUID type='VARCHAR' >"));
    QVERIFY(xml.body.contains("<MPR Range[1]>"));
    QXmlStreamReader reader(xml.body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(reader.hasError(), "the archive does not escape");
    const wire::Answer html = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=html");
    QCOMPARE(html.header("Content-Type"), QByteArray("text/html"));
    QVERIFY(html.body.endsWith("</HTML"));
    QVERIFY(html.body.contains("<TD>null</TD>"));
    QVERIFY(legacy("TCIA/query/getCollectionValues?format=nonsense").body.startsWith("[{"));
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=bogus&format=csv").body.count('\n'), 0);
}

void TestDialects::legacySharedList()
{
    const wire::Answer answer = legacy("SharedList/query/ContentsByName?name=Demo+Chest%20CT+-+Lung+Screening");
    const QJsonArray list = rows(answer);
    QCOMPARE(list.size(), 6);
    QCOMPARE(list.first().toObject().keys(), QStringList {u"SERIES_INSTANCE_UID"_s});
    QCOMPARE(legacy("SharedList/query/ContentsByName?name=unknown").body, QByteArray("[]"));
}

void TestDialects::legacyWritesLatin1()
{
    const wire::Answer answer = legacy("TCIA/query/getBodyPartValues?Collection=Demo-Liver-Ultrasound");
    const wire::Answer makers = legacy("TCIA/query/getManufacturerValues?Modality=US");
    QVERIFY(makers.body.contains("M\xfcller"));
    QVERIFY(!makers.body.contains("M\xc3\xbcller"));
    QCOMPARE(answer.status, 200);
}

void TestDialects::nbiaCountsRows_data()
{
    const demo::Content &all = demo::content();
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("collections") << QByteArray("getCollectionValues") << all.collections.size();
    QTest::newRow("patients") << QByteArray("getPatient") << all.patients.size();
    QTest::newRow("studies") << QByteArray("getPatientStudy") << all.studies.size();
    QTest::newRow("series") << QByteArray("getSeries") << all.series.size();
    QTest::newRow("any case") << QByteArray("getPatient?Collection=demo-h%26n-pet-ct") << qsizetype(12);
    QTest::newRow("bogus") << QByteArray("getPatient?Collection=bogus") << qsizetype(0);
}

void TestDialects::nbiaCountsRows()
{
    QFETCH(QByteArray, target);
    QFETCH(qsizetype, count);
    for (const char *version : {"v1", "v4"}) {
        const wire::Answer answer = nbia(target, version);
        QCOMPARE(answer.status, 200);
        QCOMPARE(rows(answer).size(), count);
        QCOMPARE(answer.header("Content-Type").isNull(), count == 0); // nothing is no bytes and no type
        QCOMPARE(answer.body.isEmpty(), count == 0);
    }
}

void TestDialects::nbiaBeginsWithAnEmptyObject()
{
    QVERIFY(nbia("getBodyPartValues").body.startsWith("[{},{\"BodyPartExamined\":"));
    QVERIFY(nbia("getManufacturerValues").body.startsWith("[{},{\"Manufacturer\":"));
}

void TestDialects::nbiaTypes()
{
    const QByteArray uid = m_chest->record.seriesUid.toLatin1();
    const wire::Answer answer = nbia("getSeries?SeriesInstanceUID=" + uid);
    const QJsonObject series = rows(answer).first().toObject();
    QVERIFY(series.value(u"SeriesNumber"_s).isDouble());
    QCOMPARE(series.value(u"FileSize"_s).toInteger(), *m_chest->record.fileSize);
    QCOMPARE(series.value(u"SeriesDate"_s).toString(), m_chest->record.date.toString(u"yyyy-MM-dd"_s) + u" 00:00:00.0"_s);
    QCOMPARE(series.value(u"PatientID"_s).toString(), m_chest->record.patientId);
    QVERIFY(answer.body.contains("https:\\/\\/"));
    QVERIFY(rows(nbia("getPatient")).first().toObject().contains(u"PatientId"_s));
    QCOMPARE(nbia("getSeriesSize?SeriesInstanceUID=" + uid).body,
             u"[{\"TotalSizeInBytes\":%1,\"ObjectCount\":%2}]"_s.arg(*m_chest->record.fileSize).arg(m_chest->images).toLatin1());
    const QJsonObject texts = rows(nbia("getSeriesMetaData?SeriesInstanceUID=" + uid)).first().toObject();
    QVERIFY(texts.value(u"Number of Images"_s).isString());
    QCOMPARE(texts.value(u"Study Date"_s).toString(), m_chest->record.studyDate.toString(u"MM-dd-yyyy"_s));
    QCOMPARE(nbia("getSeriesMetaData?SeriesInstanceUID=1.2").status, 204);
}

void TestDialects::nbiaFourthDiffers()
{
    const QJsonObject series = rows(nbia("getSeries?SeriesInstanceUID=" + m_chest->record.seriesUid.toLatin1(), "v4")).first().toObject();
    QCOMPARE(series.value(u"SeriesDate"_s).toString(), m_chest->record.date.toString(u"MM-dd-yyyy"_s));
    for (const char *key : {"Site", "PatientSex", "MaxSubmissionTimestamp", "DataDescriptionURI", "ReleasedStatus", "Authorized"})
        QVERIFY2(series.contains(QString::fromLatin1(key)) || m_chest->record.patientSex.isEmpty(), key);
    QVERIFY(!series.contains(u"CollectionURI"_s));
    const wire::Answer unknown = nbia("getSeries?Colection=x", "v4");
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.body.startsWith("Invalid query parameter: 'Colection'. Allowed parameters are: ["));
    QCOMPARE(nbia("getSeries?Colection=x").status, 200);
    QCOMPARE(nbia("getContentsByName?name=sharedListApiUnitTest", "v4").status, 404);
    QVERIFY(!rows(nbia("getPatient", "v4")).first().toObject().contains(u"PatientBirthDate"_s));
}

void TestDialects::nbiaErrors()
{
    const wire::Answer missing = nbia("getSeriesSize");
    QCOMPARE(missing.status, 400);
    QCOMPARE(missing.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(missing.body, QByteArray("A parameter, SeriesInstanceUID, is required for this API call."));
    QCOMPARE(nbia("getImage?SeriesInstanceUID=1.2.3").body, QByteArray("Image with given SeriesInstanceUID,1.2.3, is not in public domain."));
    QCOMPARE(nbia("getImage?SeriesInstanceUID=1.2.3", "v4").status, 400);
    QCOMPARE(nbia("getSeries?format=nonsense").status, 500);
    QCOMPARE(nbia("getStudy").status, 404);
    QCOMPARE(wire::ask(m_port, "/elsewhere").status, 404);
    QCOMPARE(nbia("getContentsByName").status, 400);
}

void TestDialects::nbiaFormats()
{
    const wire::Answer csv = nbia("getSeries?Collection=Demo-Lung-CT&format=CSV");
    QCOMPARE(csv.header("Content-Type"), QByteArray("text/csv"));
    QVERIFY(csv.body.contains("\"Lung nodule, reader \"\"A\"\"\""));
    QVERIFY(nbia("getCollectionValues?format=csv").body.startsWith("Collection\nDemo-"));
    const wire::Answer xml = nbia("getSeries?Collection=Demo-Lung-CT&format=xml");
    QVERIFY(xml.body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Results><Row>"));
    QVERIFY(xml.body.contains("&lt;MPR Range[1]&gt;"));
    QVERIFY(nbia("getSeries?Collection=Demo-Lung-CT&format=html").body.contains("&nbsp;"));
    QVERIFY(nbia("getPatient?Collection=bogus&format=xml").body.isEmpty());
}

void TestDialects::nbiaSharedList()
{
    const QJsonArray list = rows(nbia("getContentsByName?name=ISBI+Prostate%20Challenge+-+Training"));
    QCOMPARE(list.size(), demo::content().list(u"ISBI Prostate Challenge - Training"_s)->seriesUids.size());
    QVERIFY(list.first().toObject().contains(u"PatientID"_s));
    const wire::Answer unknown = nbia("getContentsByName?name=unknown");
    QCOMPARE(unknown.status, 200);
    QVERIFY(unknown.body.isEmpty());
}

void TestDialects::headFails()
{
    QCOMPARE(wire::ask(m_port, "/nbia-api/services/v1/getImage?SeriesInstanceUID=1", {}, "HEAD").status, 500);
}

void TestDialects::postWorks()
{
    const wire::Answer answer = wire::ask(m_port, "/services/v2/TCIA/query/getPatient", "api_key: demo\r\n", "POST", "Collection=Demo-H%26N-PET-CT");
    QCOMPARE(answer.status, 200);
    QCOMPARE(rows(answer).size(), 12);
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
