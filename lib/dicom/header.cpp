// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "dicom/dataset.h"
#include "dicom/inspect.h"

#include "core/fields.h"
#include "core/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! The library has the names without blanks: "RTStructureSetStorage".
QString className(const QString &uid)
{
    static const QRegularExpression wordBegins(u"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"_s);
    return QString::fromLatin1(dcmFindNameOfUID(uid.toLatin1().constData(), "")).replace(wordBegins, u" "_s);
}

} // namespace

Result<Header> readHeader(const QString &path)
{
    return guarded(path, [&path]() -> Result<Header> {
        const DcmTagKey afterFrames(0x0028, 0x0009); // the last we want is Number of Frames (0028,0008)
        const auto file = openFile(path, afterFrames);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        Charset charset(dataset);
        const auto text = [&](const DcmTagKey &key) { return charset.decode(storedText(dataset, key)).trimmed(); };
        return Header {.seriesUid = text(DCM_SeriesInstanceUID),
                       .studyUid = text(DCM_StudyInstanceUID),
                       .sopUid = text(DCM_SOPInstanceUID),
                       .patientId = text(DCM_PatientID),
                       .modality = text(DCM_Modality),
                       .frames = qMax(qint64(1), parseCount(text(DCM_NumberOfFrames)).value_or(1)),
                       .sopClassUid = text(DCM_SOPClassUID),
                       .sopClassName = className(text(DCM_SOPClassUID))};
    });
}

namespace {

const DcmTagKey afterInstance(0x0020, 0x0014); // what follows Instance Number (0020,0013)

// Headers are usually short, but private attributes may make them any size.
Result<std::unique_ptr<DcmFileFormat>> openHead(const QString &path, const std::optional<QByteArrayView> &bytes)
{
    if (!bytes)
        return openFile(path, afterInstance);
    constexpr qsizetype defaultHead = 64 * 1024;
    if (bytes->size() > defaultHead)
        if (auto file = openBytes(bytes->first(defaultHead), path, afterInstance);
            file && (*file)->getDataset()->tagExists(DCM_SeriesInstanceUID))
            return file;
    return openBytes(*bytes, path, afterInstance);
}

struct Uids
{
    QString series, sop;
    std::optional<qint64> instance;
};

Result<Uids> uidsOf(const QString &path, const std::optional<QByteArrayView> &bytes)
{
    const auto file = openHead(path, bytes);
    if (!file)
        return failure(file.error());
    const auto uid = [&file](const DcmTagKey &key) {
        return QString::fromLatin1(storedText(*(*file)->getDataset(), key).c_str()).trimmed();
    };
    bool isNumber = false;
    const qint64 instance = uid(DCM_InstanceNumber).toLongLong(&isNumber);
    return Uids {.series = uid(DCM_SeriesInstanceUID),
                 .sop = uid(DCM_SOPInstanceUID),
                 .instance = isNumber ? std::optional(instance) : std::nullopt};
}

} // namespace

Result<QString> readSeriesUid(const QString &path)
{
    return guarded(path, [&]() -> Result<QString> {
        const auto found = uidsOf(path, {});
        if (!found)
            return failure(found.error());
        if (found->series.isEmpty())
            return failure(Error::Kind::BadArchive, english<QT_TRANSLATE_NOOP("Reasons", "It has no series UID.")>(),
                           {.path = path});
        return found->series;
    });
}

namespace {

Result<ImageIdentity> compareSeries(const QString &path, const std::optional<QByteArrayView> &bytes,
                                    const QString &seriesUid)
{
    return guarded(path, [&]() -> Result<ImageIdentity> {
        const auto found = uidsOf(path, bytes);
        if (!found)
            return failure(found.error());
        if (found->series == seriesUid)
            return ImageIdentity {.sopUid = found->sop, .instance = found->instance};
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "It belongs to series %1, not to %2.")>().arg(
                           found->series.isEmpty() ? u"(none)"_s : text::plain(found->series, 80), seriesUid),
                       {.path = path});
    });
}

Result<QString> uidIn(const Result<ImageIdentity> &image)
{
    return image ? Result<QString>(image->sopUid) : failure(image.error());
}

} // namespace

Result<ImageIdentity> identifyImage(const QString &path, QByteArrayView bytes, const QString &seriesUid)
{
    return compareSeries(path, bytes.isEmpty() ? std::nullopt : std::optional(bytes), seriesUid);
}

Result<QString> checkSeries(const QString &path, QByteArrayView bytes, const QString &seriesUid)
{
    return uidIn(identifyImage(path, bytes, seriesUid));
}

Result<QString> checkSeries(const Object &object, const QString &seriesUid)
{
    return uidIn(compareSeries(object.path, object.bytes ? std::optional<QByteArrayView>(*object.bytes) : std::nullopt,
                               seriesUid));
}

} // namespace tcia::dicom
