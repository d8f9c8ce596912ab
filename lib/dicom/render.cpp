// SPDX-License-Identifier: Apache-2.0
#include "dicom/dataset.h"
#include "dicom/frame.h"
#include "dicom/inspect.h"

#include <dcmtk/dcmimgle/dcmimage.h>

#include <QByteArray>

#include <cstring>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! Applies the requested window, the file's own, or one that spans the pixels; returns it.
Window applyWindow(DicomImage &image, Window asked)
{
    if (!image.isMonochrome())
        return {};
    if (asked.width > 0) {
        image.setWindow(asked.centre, asked.width);
    } else if (image.getWindowCount() == 0 || !image.setWindow(0)) {
        // Ignores the extremes, which are usually padding, unless nothing else is left.
        if (!image.setMinMaxWindow(1))
            image.setMinMaxWindow(0);
    }
    Window used;
    return image.getWindow(used.centre, used.width) ? used : Window {};
}

Result<QImage> pictureOf(DicomImage &image, const QString &path)
{
    const bool grey = image.isMonochrome();
    const int width = int(image.getWidth());
    const int height = int(image.getHeight());
    const qsizetype line = qsizetype(width) * (grey ? 1 : 3);
    QByteArray pixels(line * height, Qt::Uninitialized);
    if (image.getOutputDataSize(8) > size_t(pixels.size()) ||
        !image.getOutputData(pixels.data(), static_cast<unsigned long>(pixels.size()), 8, 0, 0))
        return failure(Error::Kind::BadArchive, u"The pixels cannot be decoded."_s, path);
    QImage picture(width, height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    if (picture.isNull())
        return failure(Error::Kind::BadArchive, u"The image does not fit in memory."_s, path);
    for (int y = 0; y < height; ++y) // QImage pads its lines
        std::memcpy(picture.scanLine(y), pixels.constData() + y * line, size_t(line));
    return picture;
}

Result<Rendered> render(const QString &path, qint64 frame, Window window)
{
    const auto file = openFile(path);
    if (!file)
        return failure(file.error());
    DcmDataset &dataset = *(*file)->getDataset();
    const Result<Frames> frames = framesOf(dataset, path);
    if (!frames)
        return failure(frames.error());
    if (const auto there = checkFrame(*frames, frame, path); !there)
        return failure(there.error());
    liftFrameAttributes(dataset, frame);
    DicomImage image(&dataset, dataset.getOriginalXfer(), CIF_UsePartialAccessToPixelData,
                     static_cast<unsigned long>(frame), 1);
    if (image.getStatus() != EIS_Normal)
        return failure(
            Error::Kind::BadArchive,
            u"The pixels cannot be decoded: %1."_s.arg(QString::fromLatin1(DicomImage::getString(image.getStatus()))),
            path);
    if (image.getWidth() != frames->columns || image.getHeight() != frames->rows)
        return failure(Error::Kind::BadArchive, u"The pixels do not have the size given in the file."_s, path);
    const Window used = applyWindow(image, window);
    const auto picture = pictureOf(image, path);
    if (!picture)
        return failure(picture.error());
    return Rendered {.image = *picture, .window = used, .frames = frames->count};
}

} // namespace

Result<Rendered> renderFrame(const QString &path, qint64 frame, Window window)
{
    return guarded(path, [&] { return render(path, frame, window); });
}

} // namespace tcia::dicom
