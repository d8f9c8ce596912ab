// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"
#include "demo/server/identity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! NBIA's interface, byte by byte where it is odd.
class TestNbia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nbiaCountsRows_data();
    void nbiaCountsRows();
    void nbiaBeginsWithAnEmptyObject();
    void nbiaTypes();
    void nbiaFourthDiffers();
    void nbiaErrors();
    void nbiaFormats();
    void nbiaSharedList();
    void headFails();

private:
    rawhttp::Answer nbia(const QByteArray &target, const char *version = "v1");
    static QJsonArray rows(const rawhttp::Answer &answer) { return QJsonDocument::fromJson(answer.body).array(); }

    demo::DemoServer m_server;
    quint16 m_port = 0;
    const demo::SeriesEntry *m_chest = nullptr; //!< an ordinary CT series
};

void TestNbia::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_port = *port;
    QVERIFY(demo::isRunning(m_port, m_server.secret()));
    m_chest = demo::content().find(demo::content().list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
}

rawhttp::Answer TestNbia::nbia(const QByteArray &target, const char *version)
{
    return rawhttp::request(m_port, QByteArray("/nbia-api/services/") + version + "/" + target);
}

void TestNbia::nbiaCountsRows_data()
{
    const demo::ArchiveContent &all = demo::content();
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("collections") << QByteArray("getCollectionValues") << all.collections.size();
    QTest::newRow("patients") << QByteArray("getPatient") << all.patients.size();
    QTest::newRow("studies") << QByteArray("getPatientStudy") << all.studies.size();
    QTest::newRow("series") << QByteArray("getSeries") << all.series.size();
    QTest::newRow("any case") << QByteArray("getPatient?Collection=demo-h%26n-pet-ct") << qsizetype(12);
    QTest::newRow("bogus") << QByteArray("getPatient?Collection=bogus") << qsizetype(0);
}

void TestNbia::nbiaCountsRows()
{
    QFETCH(QByteArray, target);
    QFETCH(qsizetype, count);
    for (const char *version : {"v1", "v4"}) {
        const rawhttp::Answer answer = nbia(target, version);
        QCOMPARE(answer.status, 200);
        QCOMPARE(rows(answer).size(), count);
        QCOMPARE(answer.header("Content-Type").isNull(), count == 0); // nothing is no bytes and no type
        QCOMPARE(answer.body.isEmpty(), count == 0);
    }
}

void TestNbia::nbiaBeginsWithAnEmptyObject()
{
    QVERIFY(nbia("getBodyPartValues").body.startsWith("[{},{\"BodyPartExamined\":"));
    QVERIFY(nbia("getManufacturerValues").body.startsWith("[{},{\"Manufacturer\":"));
}

void TestNbia::nbiaTypes()
{
    const QByteArray uid = m_chest->record.seriesUid.toLatin1();
    const rawhttp::Answer answer = nbia("getSeries?SeriesInstanceUID=" + uid);
    const QJsonObject series = rows(answer).first().toObject();
    QVERIFY(series.value(u"SeriesNumber"_s).isDouble());
    QCOMPARE(series.value(u"FileSize"_s).toInteger(), *m_chest->record.fileSize);
    QCOMPARE(series.value(u"SeriesDate"_s).toString(),
             m_chest->record.date.toString(u"yyyy-MM-dd"_s) + u" 00:00:00.0"_s);
    QCOMPARE(series.value(u"PatientID"_s).toString(), m_chest->record.patientId);
    QVERIFY(answer.body.contains("https:\\/\\/"));
    QVERIFY(rows(nbia("getPatient")).first().toObject().contains(u"PatientId"_s));
    QCOMPARE(nbia("getSeriesSize?SeriesInstanceUID=" + uid).body,
             u"[{\"TotalSizeInBytes\":%1,\"ObjectCount\":%2}]"_s.arg(*m_chest->record.fileSize)
                 .arg(m_chest->images)
                 .toLatin1());
    const QJsonObject texts = rows(nbia("getSeriesMetaData?SeriesInstanceUID=" + uid)).first().toObject();
    QVERIFY(texts.value(u"Number of Images"_s).isString());
    QCOMPARE(texts.value(u"Study Date"_s).toString(), m_chest->record.studyDate.toString(u"MM-dd-yyyy"_s));
    QCOMPARE(nbia("getSeriesMetaData?SeriesInstanceUID=1.2").status, 204);
}

void TestNbia::nbiaFourthDiffers()
{
    const QJsonObject series =
        rows(nbia("getSeries?SeriesInstanceUID=" + m_chest->record.seriesUid.toLatin1(), "v4")).first().toObject();
    QCOMPARE(series.value(u"SeriesDate"_s).toString(), m_chest->record.date.toString(u"MM-dd-yyyy"_s));
    for (const char *key :
         {"Site", "PatientSex", "MaxSubmissionTimestamp", "DataDescriptionURI", "ReleasedStatus", "Authorized"})
        QVERIFY2(series.contains(QString::fromLatin1(key)) || m_chest->record.patientSex.isEmpty(), key);
    QVERIFY(!series.contains(u"CollectionURI"_s));
    const rawhttp::Answer unknown = nbia("getSeries?Colection=x", "v4");
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.body.startsWith("Invalid query parameter: 'Colection'. Allowed parameters are: ["));
    QCOMPARE(nbia("getSeries?Colection=x").status, 200);
    QCOMPARE(nbia("getContentsByName?name=sharedListApiUnitTest", "v4").status, 404);
    QVERIFY(!rows(nbia("getPatient", "v4")).first().toObject().contains(u"PatientBirthDate"_s));
}

void TestNbia::nbiaErrors()
{
    const rawhttp::Answer missing = nbia("getSeriesSize");
    QCOMPARE(missing.status, 400);
    QCOMPARE(missing.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(missing.body, QByteArray("A parameter, SeriesInstanceUID, is required for this API call."));
    QCOMPARE(nbia("getImage?SeriesInstanceUID=1.2.3").body,
             QByteArray("Image with given SeriesInstanceUID,1.2.3, is not in public domain."));
    QCOMPARE(nbia("getImage?SeriesInstanceUID=1.2.3", "v4").status, 400);
    QCOMPARE(nbia("getSeries?format=nonsense").status, 500);
    QCOMPARE(nbia("getStudy").status, 404);
    QCOMPARE(rawhttp::request(m_port, "/elsewhere").status, 404);
    QCOMPARE(nbia("getContentsByName").status, 400);
}

void TestNbia::nbiaFormats()
{
    const rawhttp::Answer csv = nbia("getSeries?Collection=Demo-Lung-CT&format=CSV");
    QCOMPARE(csv.header("Content-Type"), QByteArray("text/csv"));
    QVERIFY(csv.body.contains("\"Lung nodule, reader \"\"A\"\"\""));
    QVERIFY(nbia("getCollectionValues?format=csv").body.startsWith("Collection\nDemo-"));
    const rawhttp::Answer xml = nbia("getSeries?Collection=Demo-Lung-CT&format=xml");
    QVERIFY(xml.body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Results><Row>"));
    QVERIFY(xml.body.contains("&lt;MPR Range[1]&gt;"));
    QVERIFY(nbia("getSeries?Collection=Demo-Lung-CT&format=html").body.contains("&nbsp;"));
    QVERIFY(nbia("getPatient?Collection=bogus&format=xml").body.isEmpty());
}

void TestNbia::nbiaSharedList()
{
    const QJsonArray list = rows(nbia("getContentsByName?name=ISBI+Prostate%20Challenge+-+Training"));
    QCOMPARE(list.size(), demo::content().list(u"ISBI Prostate Challenge - Training"_s)->seriesUids.size());
    QVERIFY(list.first().toObject().contains(u"PatientID"_s));
    const rawhttp::Answer unknown = nbia("getContentsByName?name=unknown");
    QCOMPARE(unknown.status, 200);
    QVERIFY(unknown.body.isEmpty());
}

void TestNbia::headFails()
{
    QCOMPARE(rawhttp::request(m_port, "/nbia-api/services/v1/getImage?SeriesInstanceUID=1", {}, "HEAD").status, 500);
}

QTEST_GUILESS_MAIN(TestNbia)
#include "tst_nbia.moc"
