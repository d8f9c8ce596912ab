// SPDX-License-Identifier: Apache-2.0
#include "demo/images/dicomfile.h"

#include "demo/images/datasetwriter.h"
#include "demo/images/pixels.h"

#include <dcmtk/dcmdata/dcostrmb.h>

namespace tcia::demo {

namespace {

constexpr E_TransferSyntax syntax = EXS_LittleEndianExplicit;

//! The file as bytes; empty where the library cannot write it.
QByteArray written(DcmFileFormat &file, qint64 room)
{
    QByteArray buffer(room, '\0');
    DcmOutputBufferStream out(buffer.data(), room);
    file.transferInit();
    const OFCondition done = file.write(out, syntax, EET_ExplicitLength, nullptr, EGL_recalcGL, EPD_noChange);
    file.transferEnd();
    out.flush();
    void *begin = nullptr;
    offile_off_t length = 0;
    out.flushBuffer(begin, length);
    Q_ASSERT_X(done.good(), "dicomFile", done.text());
    buffer.resize(done.good() ? length : 0);
    return buffer;
}

void fill(DcmItem &item, const SeriesEntry &series, int image)
{
    putIdentity(item, series, image);
    const SeriesEntry *about = series.refersTo < 0 ? nullptr : &content().series.at(series.refersTo);
    if (series.subject == Subject::Structures && about != nullptr)
        putStructures(item, *about);
    else if (series.subject == Subject::Segmentation && about != nullptr)
        putSegmentation(item, series, *about);
    else if (series.subject == Subject::Report)
        putReport(item, series);
    else if (series.subject == Subject::Presentation)
        putPresentation(item, series);
    else if (series.rows > 0)
        putImageAttributes(item, series, image);
}

//! Adds the pixels; returns the bytes they take in the file.
qint64 addPixels(DcmItem &item, const SeriesEntry &series, int image)
{
    constexpr qint64 elementHeader = 12;
    const bool isMask = series.subject == Subject::Segmentation && series.refersTo >= 0;
    const QByteArray pixels =
        isMask ? segmentationPixels(content().series.at(series.refersTo)) : pixelsOf(series, image);
    if (pixels.isEmpty())
        return 0;
    const auto length = static_cast<unsigned long>(pixels.size());
    if (isMask || meaningOf(series).bits == 8)
        item.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8 *>(pixels.constData()), length);
    else
        item.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16 *>(pixels.constData()), length / 2);
    return elementHeader + pixels.size();
}

} // namespace

QByteArray dicomFile(const SeriesEntry &series, int image)
{
    DcmFileFormat file;
    DcmDataset &dataset = *file.getDataset();
    fill(dataset, series, image);
    file.validateMetaInfo(syntax);
    qint64 length = written(file, series.bytesPerImage).size(); // without pixels, to learn how much to fill up
    length += addPixels(dataset, series, image);

    constexpr qint64 elementHeader = 12;
    const qint64 left = series.bytesPerImage - length - elementHeader;
    Q_ASSERT_X(left >= 0 && left % 2 == 0, "dicomFile", "more header than room");
    const QByteArray padding(qMax<qint64>(0, left), '\0');
    dataset.putAndInsertUint8Array(DCM_DataSetTrailingPadding, reinterpret_cast<const Uint8 *>(padding.constData()),
                                   static_cast<unsigned long>(padding.size()));
    constexpr qint64 spare = 64;
    return written(file, series.bytesPerImage + spare);
}

} // namespace tcia::demo
