// SPDX-License-Identifier: Apache-2.0
#include "fuzz/seeds.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

struct Packed
{
    QString name;
    QByteArray data;
    bool stored = false;
    quint32 mode = 0; //!< POSIX type and permissions
};

QByteArray zipOf(const QList<Packed> &entries, bool zip64 = false)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setZip64Enabled(zip64);
    zip.open(QuaZip::mdCreate);
    for (const Packed &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.dateTime = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 6));
        info.externalAttr = entry.mode << 16;
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, info, nullptr, 0, entry.stored ? 0 : Z_DEFLATED);
        file.write(entry.data);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray sums(const QList<Packed> &entries)
{
    QByteArray list = "Filename,MD5Hash\n";
    for (const Packed &entry : entries)
        list +=
            entry.name.toUtf8() + ',' + QCryptographicHash::hash(entry.data, QCryptographicHash::Md5).toHex() + '\n';
    return list;
}

} // namespace

QList<QByteArray> zipSeeds()
{
    const QByteArray image = QByteArray(128, '\0') + "DICM" + QByteArray(400, 'x');
    const QList<Packed> images {{u"1-01.dcm"_s, image}, {u"1-02.dcm"_s, image + 'y'}};
    constexpr quint32 link = 0120777;
    return {
        zipOf({}),
        zipOf(images),
        zipOf({{u"LICENSE"_s, "License\n"}, images[0], images[1], {u"md5hashes.csv"_s, sums(images)}}),
        zipOf({{u"LICENSE"_s, "License\n"}, images[0], {u"md5hashes.csv"_s, sums(images)}}),
        zipOf({{u"images/"_s, {}}, {u"images/0.dcm"_s, image}, {u"results.json"_s, "[{\"file\":\"images/0.dcm\"}]"}}),
        zipOf({{u"./"_s, {}}, {u"./1-165.dcm"_s, image, true}}),
        zipOf(images, true),
        zipOf({{u"../outside.dcm"_s, image}}),
        zipOf({{u"/absolute.dcm"_s, image}, {u"C:\\drive.dcm"_s, image}}),
        zipOf({{u"a.dcm"_s, image}, {u"A.dcm"_s, image}}),
        zipOf({{u"link.dcm"_s, "/etc/passwd", true, link}}),
        zipOf({{u"a/b/c/d/e/f/.hidden.dcm"_s, image}, {u"images\\2.dcm"_s, image}, {u"__MACOSX/._1.dcm"_s, image}}),
        QByteArray(3000, '#') + zipOf(images),
        zipOf(images).chopped(2) + QByteArray("\xff\xff", 2) + QByteArray(0xffff, 'c'), // the longest comment
        zipOf({}).chopped(2) + QByteArray("\x04\x00", 2) + "PK\x05\x06",
        "Server was not able to process your request",
    };
}

QList<QByteArray> manifestSeeds()
{
    return {
        "downloadServerUrl=https://example.org/nbia-download/servlet/DownloadServlet\nincludeAnnotation=true\nnoOfrRetry=4\n"
        "databasketId=manifest-1.tcia\nmanifestVersion=3.0\nListOfSeriesToDownload=\n1.2.3.4\n1.2.3.5\n",
        "\xef\xbb\xbflistofseriestodownload=1.2.3\r\n1.2.4\r\n\r\n1.2.3\r\n",
        "Collection,SeriesInstanceUID\nA,1.2.3\n\"B, \"\"b\"\"\",1.2.4\n",
        "Series UID\tSubject ID\n1.2.3\tP\n",
        "series_instance_uid;x\n'1.2.3';y\n",
        "1.2.3, 1.2.4;1.2.5\n# note\nno uid\n",
        "cp s3://bucket/5b1a/* .\n",
        "sep=|\r\nName|Series UID\r\n'=a|1.2.3\r\n",
        "PK\x03\x04 xl/workbook.xml",
        QByteArray("\0S\0e\0r\0i\0e\0s\0 \0U\0I\0D\0\n\0001\0.\0002\0\n", 30),
        QByteArray("\xff\xfe"
                   "1\0.\0002\0.\0003\0\n\0",
                   14),
    };
}

QList<QByteArray> jsonSeeds()
{
    return {
        "",
        "[]",
        "[{}]",
        R"([{"SeriesInstanceUID":"1.2.3","SeriesNumber":"606.000000","ImageCount":113,"AnnotationsFlag":true}])",
        R"([{"SERIES_INSTANCE_UID":"1.2.3"},{},{"SeriesDate":"2008-09-18 00:00:00.0","FileSize":16357620}])",
        R"([{"PatientId":"P","PatientBirthDate":"09-18-2008","PatientSex":"M"},{"PatientID":"Q\/\u00e4"}])",
        R"([{"StudyInstanceUID":"1.2","StudyDate":"1999-08-23","PatientAge":"075Y","SeriesCount":3}])",
        R"([{"TotalSizeInBytes":"149149266.000000","ObjectCount":1120}])",
        R"([{"TotalSizeInBytes":1e18,"ObjectCount":-9223372036854775808,"a":null,"b":[[{"c":1}]]}])",
        "[{\"SeriesDescription\":\"L\xe4ngs\x01 \t\"}]",
        "\xef\xbb\xbf[{\"Modality\":\"\\ud800\\udc00\\ud800x\"}]",
        "[{\"Modality\":\"\xed\xa0\x80\\\\\\ud83d\"},{\"Modality\":\"\\udfff\"}]",
        R"({"errorMessage":"QueryEndpoint [x] not found"})",
        "<html><body>404</body></html>",
    };
}

QList<QByteArray> md5ListSeeds()
{
    return {
        sums({{u"1-01.dcm"_s, "a"}, {u"1-02.dcm"_s, "b"}}),
        "filename,md5\r\n\"images/1-01.dcm\",\"0cc175b9c0f1b6a831c399e269772661\"\r\n",
        "1-01.dcm,0CC175B9C0F1B6A831C399E269772661",
        "Filename,MD5Hash\n1-01.dcm,short\n",
        "Filename,MD5Hash\n,,,\n",
        "",
    };
}

QList<QByteArray> metadataSeeds()
{
    const QByteArray header =
        "Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study Description,Study Date,"
        "Series Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number of Images,File Size,File Location,"
        "Download Timestamp\r\n";
    const QByteArray begin = "1.2.3,C,NO,https://doi.org/1,P,1.2,CT, chest,01-02-2024,Axial,ACME,CT,CT Image,1.2.840,";
    return {
        header,
        header + begin + "12,3.76 KB,.\\C\\P\\1.2\\1.2.3,2025-10-09T16:34:38.213\r\n",
        header + begin + "12,15,82 MB,./C/P/01-02-2024-NA-CT-1.2/1.000000-NA-1.2.3,2025-10-09T16:34:38.213\r\n",
        header + begin + "0,null,./../../outside,NA\r\n" + begin + "\r\n",
        "not a table\n",
    };
}

QList<QByteArray> listingSeeds()
{
    const QByteArray begin =
        "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    return {
        begin + "<IsTruncated>false</IsTruncated></ListBucketResult>",
        begin + "<EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><NextContinuationToken>a=</"
                "NextContinuationToken><Contents><Key>p/1+2%2B.dcm</Key><ETag>&quot;0123456789abcdef0123456789abcdef"
                "&quot;</ETag><Size>17</Size></Contents></ListBucketResult>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><ListBucketResult>&a;</ListBucketResult>",
        "<Error><Code>PermanentRedirect</Code><Message>m</Message><Endpoint>e</Endpoint></Error>",
        "",
    };
}

QList<QByteArray> multipartSeeds()
{
    return {
        "--b\r\nContent-Type: application/dicom\r\nContent-Length: 3\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n",
        "text\r\n--b \t\ncontent-location: x\n\none\r\n--bee\r\n--b--text",
        "--b--",
        "--b\r\nContent-Length: 99\r\n\r\none\r\n--b--",
        "multipart/related; type=\"application/dicom\"; boundary=\"a b\"",
        "",
    };
}

QList<QByteArray> imageHeaderSeeds()
{
    const QByteArray preamble = QByteArray(128, '\0') + "DICM";
    const auto bytes = [](const char *text, qsizetype size) { return QByteArray(text, size); };
    const QByteArray uid = bytes("\x20\x00\x0e\x00UI\x04\x00"
                                 "1.2\0",
                                 12);
    return {
        preamble +
            bytes("\x02\x00\x10\x00UI\x14\x00"
                  "1.2.840.10008.1.2.1\0",
                  28) +
            bytes("\x08\x00\x60\x00"
                  "CS\x02\x00"
                  "CT",
                  10) +
            uid + bytes("\x28\x00\x10\x00US\x02\x00\x01\x02", 10),
        preamble +
            bytes("\x02\x00\x10\x00UI\x14\x00"
                  "1.2.840.10008.1.2.1\0",
                  28) +
            bytes(
                "\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0",
                36) +
            uid,
        bytes("\x08\x00\x60\x00\x02\x00\x00\x00MR", 10),
        preamble,
        "",
    };
}

QList<QByteArray> dicomJsonSeeds()
{
    return {
        R"([{"0020000D":{"vr":"UI","Value":["1.2"]},"00201209":{"vr":"IS","Value":["3"]}}])",
        R"([{"00100010":{"vr":"PN","Value":[{"Alphabetic":"A^B"}]},"00080060":{"vr":"CS","Value":[null,""]}}])",
        R"({"0020000e":{"vr":"UI","Value":"1.2"},"00080061":"CT"})",
        R"({"HttpStatus":400,"Message":"Bad request"})",
        "[]",
        "",
    };
}

QList<QByteArray> parquetSeeds()
{
    QList<QByteArray> seeds;
    const QDir folder(QStringLiteral(TCIA_FIXTURES) + u"/parquet"_s);
    for (const QString &name : folder.entryList({u"*.parquet"_s}, QDir::Files, QDir::Name))
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    return seeds;
}

} // namespace tcia::fuzz
