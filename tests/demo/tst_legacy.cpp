// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"
#include "demo/server/identity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! The guide's interface, byte by byte where it is odd.
class TestLegacy : public QObject
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
    void postWorks();

private:
    rawhttp::Answer legacy(const QByteArray &target, const char *version = "v2");
    static QJsonArray rows(const rawhttp::Answer &answer) { return QJsonDocument::fromJson(answer.body).array(); }
    static QJsonArray latin(const rawhttp::Answer &answer)
    {
        return QJsonDocument::fromJson(QString::fromLatin1(answer.body).toUtf8()).array();
    }

    demo::DemoServer m_server;
    quint16 m_port = 0;
    const demo::SeriesEntry *m_chest = nullptr; //!< an ordinary CT series
};

void TestLegacy::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_port = *port;
    QVERIFY(demo::isRunning(m_port, m_server.secret()));
    m_chest = demo::content().find(demo::content().list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
}

rawhttp::Answer TestLegacy::legacy(const QByteArray &target, const char *version)
{
    return rawhttp::request(m_port, QByteArray("/services/") + version + "/" + target, "api_key: demo\r\n");
}

void TestLegacy::legacyWantsItsKey()
{
    const QByteArray path = "/services/v2/TCIA/query/getCollectionValues";
    const rawhttp::Answer without = rawhttp::request(m_port, path);
    QCOMPARE(without.status, 401);
    QVERIFY(without.body.isEmpty());
    QVERIFY(without.header("WWW-Authenticate").isNull());
    QCOMPARE(rawhttp::request(m_port, path + "?api_key=demo").status, 200);
    QCOMPARE(rawhttp::request(m_port, path, "api_key: demo\r\n").status, 200);
    QCOMPARE(rawhttp::request(m_port, path + "?api_key=wrong", "api_key: demo\r\n").status,
             401); // the address is looked at first
    QCOMPARE(rawhttp::request(m_port, "/services/v3/TCIA/query/getCollectionValues").status, 401);
    QCOMPARE(rawhttp::request(m_port, "/services/v4/TCIA/query/getCollectionValues").status, 200);
}

void TestLegacy::legacyCountsRows_data()
{
    const demo::ArchiveContent &all = demo::content();
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

void TestLegacy::legacyCountsRows()
{
    QFETCH(QByteArray, target);
    QFETCH(qsizetype, count);
    const rawhttp::Answer answer = legacy("TCIA/query/" + target);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(latin(answer).size(), count);
    if (count == 0)
        QCOMPARE(answer.body, QByteArray("[]"));
}

void TestLegacy::legacyTypes()
{
    const QByteArray uid = m_chest->record.seriesUid.toLatin1();
    const QJsonObject series = latin(legacy("TCIA/query/getSeries?SeriesInstanceUID=" + uid)).first().toObject();
    QCOMPARE(series.value(u"SeriesNumber"_s).toString(), QString::number(*m_chest->record.seriesNumber) + u".000000"_s);
    QCOMPARE(series.value(u"ImageCount"_s).toInt(), m_chest->images);
    QVERIFY(series.value(u"ImageCount"_s).isDouble());
    QCOMPARE(series.value(u"SeriesDate"_s).toString(), m_chest->record.date.toString(Qt::ISODate));
    QCOMPARE(legacy("TCIA/query/getSeriesSize?SeriesInstanceUID=" + uid).body,
             u"[{\"TotalSizeInBytes\":\"%1.000000\",\"ObjectCount\":%2}]"_s.arg(*m_chest->record.fileSize)
                 .arg(m_chest->images)
                 .toLatin1());
    QCOMPARE(legacy("TCIA/query/getSeriesSize?SeriesInstanceUID=1.2.3").body, QByteArray("[{\"ObjectCount\":0}]"));
    QVERIFY(latin(legacy("TCIA/query/getPatient")).first().toObject().contains(u"PatientID"_s));
}

void TestLegacy::legacySeriesKeysDifferByVersion()
{
    const QByteArray target = "TCIA/query/getSeries?Collection=Demo-Lung-CT";
    for (const char *version : {"v2", "v3"}) {
        const QJsonObject row = latin(legacy(target, version)).first().toObject();
        QVERIFY(!row.contains(u"PatientID"_s) && row.value(u"Visibility"_s).toString() == u"1"_s);
    }
    QVERIFY(legacy(target, "v4").body.startsWith("[{\"PatientID\":"));
    // Version 2 does not know this parameter and so ignores it.
    const qsizetype all = latin(legacy(target)).size();
    QCOMPARE(latin(legacy(target + "&Modality=SEG")).size(), all);
    QVERIFY(latin(legacy(target + "&Modality=SEG", "v3")).size() < all);
    QVERIFY(legacy("TCIA/query/getSOPInstanceUIDs?SeriesInstanceUID=" + m_chest->record.seriesUid.toLatin1(), "v3")
                .body.startsWith("[{\"sop_instance_uid\":"));
}

void TestLegacy::legacyMetadata()
{
    const rawhttp::Answer answer = legacy("TCIA/query/getSeries/metadata");
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(object.value(u"name"_s).toString(), u"getSeries"_s);
    QCOMPARE(object.value(u"attributes"_s).toArray().first().toObject().value(u"DICOM Tag"_s).toString(),
             u"0020 000E"_s);
    const rawhttp::Answer rowsAnswer = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT");
    QCOMPARE(rowsAnswer.header("metadata"), answer.body);
    QVERIFY(rowsAnswer.header("metadata").size() > 1'000);
    QVERIFY(!rowsAnswer.header("responseTime").isNull());
    QVERIFY(!rowsAnswer.header("tags").isNull());
    for (const char *name : {"getCollectionValues", "getModalityValues", "getBodyPartValues", "getManufacturerValues",
                             "getPatient", "getPatientStudy", "getSeriesSize", "getImage"})
        QCOMPARE(legacy(QByteArray("TCIA/query/") + name + "/metadata").status, 200);
    QCOMPARE(legacy("SharedList/query/ContentsByName/metadata").status, 200);
    QCOMPARE(rawhttp::request(m_port, "/services/v2/TCIA/query/getSeries/metadata").status, 401);
}

void TestLegacy::legacyErrors()
{
    const rawhttp::Answer missing = legacy("TCIA/query/getSeriesSize");
    QCOMPARE(missing.status, 471);
    const QJsonObject complaint = QJsonDocument::fromJson(missing.body).object();
    QCOMPARE(complaint.keys(), QStringList({u"detailedMessage"_s, u"errorDescription"_s, u"suggestedAction"_s}));
    QVERIFY(complaint.value(u"detailedMessage"_s).toString().contains(u"[SeriesInstanceUID]"_s));
    QCOMPARE(legacy("SharedList/query/ContentsByName").status, 471);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=a%3Bb").status, 571);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=a--b").status, 571);
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=drop+it").status, 571);
    const rawhttp::Answer unknown = legacy("TCIA/query/getNothing");
    QCOMPARE(unknown.status, 500);
    QCOMPARE(unknown.body, QByteArray("{\"errorMessage\":\"QueryEndpoint [getNothing] not found\"}"));
    QCOMPARE(legacy("TCIA/fakeEndpoint").status, 404);
    QCOMPARE(legacy("Else/query/getSeries").status, 404);
}

void TestLegacy::legacyFormats()
{
    const rawhttp::Answer csv = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=csv");
    QCOMPARE(csv.header("Content-Type"), QByteArray("application/csv"));
    QVERIFY(csv.body.startsWith("SeriesInstanceUID,StudyInstanceUID,Modality"));
    QVERIFY(!csv.body.endsWith('\n'));
    QVERIFY(csv.body.contains("\"Lung nodule, reader \\\"A\\\"\"")); // as in JavaScript, not doubled
    const rawhttp::Answer xml = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=XML");
    QCOMPARE(xml.header("Content-Type"), QByteArray("application/xml"));
    QVERIFY(xml.body.startsWith("<Results>\n<Row>\n<SeriesInstanceUID type='VARCHAR' >"));
    QVERIFY(xml.body.contains("<MPR Range[1]>"));
    QXmlStreamReader reader(xml.body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(reader.hasError(), "the archive does not escape");
    const rawhttp::Answer html = legacy("TCIA/query/getSeries?Collection=Demo-Lung-CT&format=html");
    QCOMPARE(html.header("Content-Type"), QByteArray("text/html"));
    QVERIFY(html.body.endsWith("</HTML"));
    QVERIFY(html.body.contains("<TD>null</TD>"));
    QVERIFY(legacy("TCIA/query/getCollectionValues?format=nonsense").body.startsWith("[{"));
    QCOMPARE(legacy("TCIA/query/getPatient?Collection=bogus&format=csv").body.count('\n'), 0);
}

void TestLegacy::legacySharedList()
{
    const rawhttp::Answer answer = legacy("SharedList/query/ContentsByName?name=Demo+Chest%20CT+-+Lung+Screening");
    const QJsonArray list = rows(answer);
    QCOMPARE(list.size(), 6);
    QCOMPARE(list.first().toObject().keys(), QStringList {u"SERIES_INSTANCE_UID"_s});
    QCOMPARE(legacy("SharedList/query/ContentsByName?name=unknown").body, QByteArray("[]"));
}

void TestLegacy::legacyWritesLatin1()
{
    const rawhttp::Answer answer = legacy("TCIA/query/getBodyPartValues?Collection=Demo-Liver-Ultrasound");
    const rawhttp::Answer makers = legacy("TCIA/query/getManufacturerValues?Modality=US");
    QVERIFY(makers.body.contains("M\xfcller"));
    QVERIFY(!makers.body.contains("M\xc3\xbcller"));
    QCOMPARE(answer.status, 200);
}

void TestLegacy::postWorks()
{
    const rawhttp::Answer answer = rawhttp::request(m_port, "/services/v2/TCIA/query/getPatient", "api_key: demo\r\n",
                                                    "POST", "Collection=Demo-H%26N-PET-CT");
    QCOMPARE(answer.status, 200);
    QCOMPARE(rows(answer).size(), 12);
}

QTEST_GUILESS_MAIN(TestLegacy)
#include "tst_legacy.moc"
