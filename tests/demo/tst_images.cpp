// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"
#include "demo/rawhttp.h"
#include "demo/server/demoserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>

#include <algorithm>
#include <memory>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

namespace {

//! A file read back with the DICOM library; null where it cannot be.
std::unique_ptr<DcmFileFormat> parsed(const QByteArray &bytes)
{
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.constData(), bytes.size());
    stream.setEos();
    auto file = std::make_unique<DcmFileFormat>();
    file->transferInit();
    const bool read = file->read(stream).good();
    file->transferEnd();
    return read ? std::move(file) : nullptr;
}

QString value(DcmFileFormat &file, const DcmTagKey &tag)
{
    OFString text;
    file.getDataset()->findAndGetOFString(tag, text);
    return QString::fromLatin1(text.c_str());
}

} // namespace

//! Images, and the ZIPs they come in.
class TestImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindOpens_data();
    void everyKindOpens();
    void chestLooksLikeAChest();
    void legacySecondLayout();
    void legacyLaterLayout();
    void legacyUnknownSeries();
    void nbiaLayout();
    void nbiaSums();
    void localHeadersPromiseNothing();
    void sameBytesEveryTime();

private:
    rawhttp::Answer image(const QByteArray &query = {}, int timeoutMs = 20'000)
    {
        return rawhttp::request(m_port, "/nbia-api/services/v1/getImage?SeriesInstanceUID=" + m_uid + query, {}, "GET",
                                {}, timeoutMs);
    }

    demo::DemoServer m_server;
    quint16 m_port = 0;
    const demo::SeriesEntry *m_series = nullptr;
    QByteArray m_uid;
};

void TestImages::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_port = *port;
    m_series = demo::content().find(demo::content().list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
    m_uid = m_series->record.seriesUid.toLatin1();
}

void TestImages::everyKindOpens_data()
{
    QTest::addColumn<qsizetype>("index");
    QSet<QString> seen;
    const auto &series = demo::content().series;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QString kind = series.at(i).record.modality + u' ' + QString::number(int(series.at(i).subject));
        if (!seen.contains(kind))
            QTest::newRow(qPrintable(kind)) << i;
        seen.insert(kind);
    }
}

void TestImages::everyKindOpens()
{
    QFETCH(qsizetype, index);
    const demo::SeriesEntry &series = demo::content().series.at(index);
    const int last = series.images - 1;
    const QByteArray bytes = demo::dicomFile(series, last);
    QCOMPARE(bytes.size(), series.bytesPerImage);
    const auto file = parsed(bytes);
    QVERIFY(file != nullptr);
    QCOMPARE(value(*file, DCM_SeriesInstanceUID), series.record.seriesUid);
    QCOMPARE(value(*file, DCM_StudyInstanceUID), series.record.studyUid);
    QCOMPARE(value(*file, DCM_PatientID), series.record.patientId);
    QCOMPARE(value(*file, DCM_Modality), series.record.modality);
    QCOMPARE(value(*file, DCM_SOPInstanceUID), demo::sopUid(series, last));
    OFString meta;
    file->getMetaInfo()->findAndGetOFString(DCM_MediaStorageSOPInstanceUID, meta);
    QCOMPARE(QString::fromLatin1(meta.c_str()), demo::sopUid(series, last));
    if (series.rows > 0) {
        DicomImage picture(file->getDataset(), EXS_LittleEndianExplicit);
        QCOMPARE(picture.getStatus(), EIS_Normal);
        QCOMPARE(static_cast<int>(picture.getHeight()), series.rows);
    }
    if (series.record.modality == "RTSTRUCT"_L1) {
        OFString points;
        QVERIFY(file->getDataset()->findAndGetOFString(DCM_ContourData, points, 0, true).good());
    }
    if (series.record.modality == "SR"_L1)
        QVERIFY(file->getDataset()->tagExists(DCM_ContentSequence));
}

void TestImages::chestLooksLikeAChest()
{
    const auto file = parsed(demo::dicomFile(*m_series, m_series->images / 2));
    const Uint16 *pixels = nullptr;
    QVERIFY(file->getDataset()->findAndGetUint16Array(DCM_PixelData, pixels).good());
    // The middle one of a patch: a single pixel may lie in a vessel.
    const auto hounsfield = [pixels, this](double x, double y) {
        const int column = static_cast<int>((x + 1) / 2 * m_series->columns);
        const int row = static_cast<int>((y + 1) / 2 * m_series->rows);
        QList<int> patch;
        for (int dy = -5; dy <= 5; ++dy) {
            for (int dx = -5; dx <= 5; ++dx)
                patch.append(pixels[(row + dy) * m_series->columns + column + dx] - 1024);
        }
        std::sort(patch.begin(), patch.end());
        return patch.at(patch.size() / 2);
    };
    QVERIFY(hounsfield(-0.95, -0.9) < -900);  // air around
    QVERIFY(hounsfield(-0.42, -0.12) < -600); // right lung
    QVERIFY(hounsfield(0.46, 0.1) < -600);    // left lung
    QVERIFY(hounsfield(0.1, -0.12) > -20);    // heart
    QVERIFY(hounsfield(0, 0.3) > 40);         // spine
}

void TestImages::legacySecondLayout()
{
    const rawhttp::Answer answer =
        rawhttp::request(m_port, "/services/v2/TCIA/query/getImage?SeriesInstanceUID=" + m_uid, "api_key: demo\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.whole && answer.chunked);
    QVERIFY(answer.header("Content-Length").isNull());
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/zip"));
    QCOMPARE(answer.header("imageCount").toInt(), m_series->images);
    QVERIFY(answer.header("Content-Disposition").startsWith("attachment;filename=\"images-"));
    QVERIFY(!answer.header("metadata").isNull());
    const QList<rawhttp::Entry> entries = rawhttp::entriesOf(answer.body);
    QCOMPARE(entries.size(), m_series->images + 2);
    QCOMPARE(entries.first().name, u"images/"_s);
    QCOMPARE(entries.at(1).name, u"images/0.dcm"_s);
    QCOMPARE(entries.at(1).content, demo::dicomFile(*m_series, 0));
    QCOMPARE(entries.last().name, u"results.json"_s);
    QCOMPARE(QJsonDocument::fromJson(entries.last().content).array().size(), m_series->images);
}

void TestImages::legacyLaterLayout()
{
    for (const char *version : {"v3", "v4"}) {
        const rawhttp::Answer answer =
            rawhttp::request(m_port, QByteArray("/services/") + version +
                                         "/TCIA/query/getImage?api_key=demo&SeriesInstanceUID=" + m_uid);
        QCOMPARE(answer.header("Content-Disposition"), QByteArray("attachment;filename=\"bindaas-blob-download.zip\""));
        const QList<rawhttp::Entry> entries = rawhttp::entriesOf(answer.body);
        QCOMPARE(entries.size(), m_series->images + 1);
        QCOMPARE(entries.first().name, u"./"_s);
        QVERIFY(entries.at(1).name.startsWith("./1-"_L1));
    }
}

void TestImages::legacyUnknownSeries()
{
    const rawhttp::Answer answer =
        rawhttp::request(m_port, "/services/v2/TCIA/query/getImage?SeriesInstanceUID=1.2.3", "api_key: demo\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("imageCount"), QByteArray("0"));
    QCOMPARE(rawhttp::entriesOf(answer.body).last().content, QByteArray("[]"));
}

void TestImages::nbiaLayout()
{
    const rawhttp::Answer answer = image();
    QVERIFY(answer.whole && answer.chunked);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/octet-stream"));
    QCOMPARE(answer.header("Content-Disposition"), "attachment; filename=\"" + m_uid + ".zip\"");
    const QList<rawhttp::Entry> entries = rawhttp::entriesOf(answer.body);
    QCOMPARE(entries.size(), m_series->images + 1);
    QCOMPARE(entries.first().name, u"LICENSE"_s);
    QCOMPARE(entries.at(1).name, u"00000001.dcm"_s);
    QCOMPARE(rawhttp::entriesOf(image("&NewFileNames=Yes").body).at(1).name, u"1-01.dcm"_s);
    qint64 bytes = 0;
    for (qsizetype i = 1; i < entries.size(); ++i)
        bytes += entries.at(i).content.size();
    QCOMPARE(bytes, *m_series->record.fileSize);
}

void TestImages::nbiaSums()
{
    const QByteArray targets[] = {"/nbia-api/services/v1/getImageWithMD5Hash?SeriesInstanceUID=" + m_uid,
                                  "/nbia-api/services/v4/getImage?IncludeMD5=Yes&SeriesInstanceUID=" + m_uid};
    for (const QByteArray &target : targets) {
        const QList<rawhttp::Entry> entries = rawhttp::entriesOf(rawhttp::request(m_port, target).body);
        QCOMPARE(entries.first().name == "LICENSE"_L1, target.contains("v4"));
        QCOMPARE(entries.last().name, u"md5hashes.csv"_s);
        QVERIFY(entries.last().content.startsWith("Filename,MD5Hash\n"));
        for (const rawhttp::Entry &each : entries) {
            if (each.name.endsWith(".dcm"_L1))
                QVERIFY(entries.last().content.contains(
                    QByteArray(each.name.toLatin1() + ',' +
                               QCryptographicHash::hash(each.content, QCryptographicHash::Md5).toHex() + '\n')));
        }
        QVERIFY(!entries.last().content.startsWith("Filename,MD5Hash\n00000001.dcm"));
    }
}

void TestImages::localHeadersPromiseNothing()
{
    const QByteArray zip = rawhttp::request(m_port, "/services/v4/TCIA/query/getImage?SeriesInstanceUID=" + m_uid).body;
    const auto number = [&zip](qsizetype at) {
        return static_cast<uchar>(zip.at(at)) | static_cast<uchar>(zip.at(at + 1)) << 8;
    };
    QVERIFY(zip.startsWith("PK\3\4"));
    QVERIFY2((number(6) & 0x0008) != 0, "data descriptor");
    QVERIFY2((number(6) & 0x0800) != 0, "UTF-8");
    QCOMPARE(number(8), 8); // deflated, though it is a folder
    QCOMPARE(number(18), 0);
    QVERIFY(zip.contains("PK\7\10"));
}

void TestImages::sameBytesEveryTime() { QCOMPARE(image().body, image().body); }

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
