// SPDX-License-Identifier: Apache-2.0
#include "demo/server/dicomwebformat.h"

#include "demo/images/dicomfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcjson.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <sstream>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! An attribute of the content by its tag. Counts have tags here alone.
struct WebAttribute
{
    const char *tag;
    const char *vr;
    const char *name; //!< the guide's
};
constexpr WebAttribute ofStudies[] {
    {"00080020", "DA", "StudyDate"},        {"00100010", "PN", "PatientName"}, {"00100020", "LO", "PatientID"},
    {"00100030", "DA", "PatientBirthDate"}, {"00100040", "CS", "PatientSex"},  {"0020000D", "UI", "StudyInstanceUID"},
    {"00200010", "SH", "StudyID"},          {"00201206", "IS", "SeriesCount"},
};
constexpr WebAttribute ofSeries[] {
    {"00080060", "CS", "Modality"},          {"0008103E", "LO", "SeriesDescription"},
    {"0020000E", "UI", "SeriesInstanceUID"}, {"00200011", "IS", "SeriesNumber"},
    {"00201209", "IS", "ImageCount"},
};
constexpr WebAttribute ofInstances[] {
    {"00080018", "UI", "SOPInstanceUID"},
    {"0020000D", "UI", "StudyInstanceUID"},
    {"0020000E", "UI", "SeriesInstanceUID"},
};
constexpr WebAttribute optional[] {
    {"00080021", "DA", "SeriesDate"},
    {"00080070", "LO", "Manufacturer"},
    {"00081030", "LO", "StudyDescription"},
    {"00081080", "LO", "AdmittingDiagnosesDescription"},
    {"00081090", "LO", "ManufacturerModelName"},
    {"00101010", "AS", "PatientAge"},
    {"00102160", "SH", "EthnicGroup"},
    {"00180015", "CS", "BodyPartExamined"},
    {"00181020", "LO", "SoftwareVersions"},
    {"00181030", "LO", "ProtocolName"},
};

QJsonObject element(const char *vr, const QJsonValue &value)
{
    QJsonObject made {{u"vr"_s, QString::fromLatin1(vr)}};
    if (!value.isNull() && value.toVariant().toString() != QString())
        made.insert(u"Value"_s, QJsonArray {value});
    return made;
}

QJsonObject elementOf(const WebAttribute &what, const AnswerRow &row)
{
    const QByteArray vr = what.vr;
    const QVariant value = attribute(QString::fromLatin1(what.name))->read(row);
    if (vr == "PN" && !value.toString().isEmpty())
        return element(what.vr, QJsonObject {{u"Alphabetic"_s, value.toString()}});
    if (vr == "DA")
        return element(what.vr, value.toDate().toString(u"yyyyMMdd"_s));
    if (vr == "IS" && value.isValid() && !value.isNull())
        return element(what.vr, value.toLongLong());
    return element(what.vr, value.toString());
}

void add(QJsonObject &set, std::span<const WebAttribute> attributes, const AnswerRow &row, const QStringList *included)
{
    for (const WebAttribute &each : attributes)
        if (const QString tag = QString::fromLatin1(each.tag);
            included == nullptr || included->contains(tag) || included->contains(QLatin1StringView(each.name)))
            set.insert(tag, elementOf(each, row));
}

//! Whether a level has an attribute: none above tells about a series, or about a study.
bool isOf(WebLevel level, const WebAttribute &what)
{
    constexpr const char *studyFields[] {"StudyDescription", "AdmittingDiagnosesDescription", "PatientAge",
                                         "EthnicGroup"};
    return level != WebLevel::Studies ||
           std::ranges::any_of(studyFields, [&](const char *name) { return QByteArray(name) == what.name; });
}

constexpr auto boundary = "4d9c0a3e-demonstration-7f21";

QByteArray partHead(const AnswerRow &image, qint64 length, const WebFault &fault)
{
    QByteArray head = "Content-Type: application/dicom\r\n";
    if (!fault.noLengths)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += "Content-Location: " + sopUid(*image.series, image.image).toLatin1() + "\r\nMIME-Version: 1.0\r\n\r\n";
    return fault.oddParts ? head.toLower() : head;
}

} // namespace

QJsonObject datasetOf(const AnswerRow &row, WebLevel level, const QStringList &included, bool withStudy)
{
    QJsonObject set;
    if (level == WebLevel::Studies || withStudy)
        add(set, ofStudies, row, nullptr);
    if (level == WebLevel::Series)
        add(set, ofSeries, row, nullptr);
    if (level == WebLevel::Instances) {
        add(set, ofInstances, row, nullptr);
        set.insert(u"00200013"_s, element("IS", row.image + 1));
        set.insert(u"00280010"_s, element("US", row.series->rows));
        set.insert(u"00280011"_s, element("US", row.series->columns));
        return set;
    }
    if (level == WebLevel::Series)
        add(set, ofStudies, row, &included);
    if (withStudy && level == WebLevel::Series)
        set.remove(u"00201206"_s);
    for (const WebAttribute &each : optional)
        if (isOf(level, each))
            add(set, {&each, 1}, row, &included);
    return set;
}

EngineReply partsOf(QList<AnswerRow> images, const WebFault &fault)
{
    if (fault.bare && images.size() == 1)
        return {.type = "application/dicom", .body = dicomFile(*images.first().series, images.first().image)};
    if (fault.oddParts)
        std::ranges::reverse(images);
    EngineReply reply {.type = QByteArray("multipart/related; type=\"application/dicom\"; boundary=") + boundary};
    reply.stream = [images, fault](const ByteSink &sink) {
        const qsizetype sent = fault.dropParts ? images.size() * 2 / 3 : images.size();
        const QByteArray mark = QByteArray("--") + boundary;
        if (fault.oddParts && !sink("The parts of a series follow.\r\n"))
            return false;
        for (qsizetype i = 0; i < sent; ++i) {
            const QByteArray file = dicomFile(*images[i].series, images[i].image);
            if (!sink(QByteArray(mark + "\r\n" + partHead(images[i], file.size(), fault))) || !sink(file) ||
                !sink("\r\n"))
                return false;
        }
        return fault.noClosing || sink(QByteArray(mark + "--\r\n"));
    };
    return reply;
}

EngineReply metadataOf(const QList<AnswerRow> &images)
{
    QByteArray text = "[";
    for (const AnswerRow &image : images) {
        const QByteArray file = dicomFile(*image.series, image.image);
        DcmInputBufferStream input;
        input.setBuffer(file.constData(), file.size());
        input.setEos();
        DcmFileFormat read;
        read.transferInit();
        read.read(input);
        read.transferEnd();
        delete read.getDataset()->remove(DCM_PixelData);
        delete read.getDataset()->remove(DCM_DataSetTrailingPadding);
        std::ostringstream json;
        DcmJsonFormatCompact format;
        read.getDataset()->writeJson(json, format);
        text += (text.size() > 1 ? "," : "") + QByteArray::fromStdString(json.str());
    }
    return {.type = "application/dicom+json", .body = text + ']'};
}

} // namespace tcia::demo
