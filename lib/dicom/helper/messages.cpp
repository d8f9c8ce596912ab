// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/messages.h"

#include "core/errorname.h"

#include <QJsonValue>

#include <cstring>

namespace tcia::dicom::protocol {

void writeError(QDataStream &stream, const Error &error)
{
    stream << QString(nameOf(error.kind)) << error.detail << error.context.path;
}

std::optional<Error> readError(QDataStream &stream)
{
    QString kind;
    Error error;
    stream >> kind >> error.detail >> error.context.path;
    const auto known = errorKindFrom(QJsonValue(kind));
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !known)
        return {};
    error.kind = *known;
    return error;
}

QByteArray pixelsOf(const QImage &image)
{
    const qsizetype line = qsizetype(image.width()) * image.depth() / 8;
    QByteArray pixels(line * image.height(), Qt::Uninitialized);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(pixels.data() + y * line, image.constScanLine(y), size_t(line));
    return pixels;
}

std::optional<QImage> imageFrom(bool isColour, qint32 width, qint32 height, const QByteArray &pixels)
{
    const qint64 line = qint64(width) * (isColour ? 3 : 1);
    if (width <= 0 || height <= 0 || width > 65535 || height > 65535 || line * height != pixels.size())
        return {};
    QImage image(width, height, isColour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), pixels.constData() + y * line, size_t(line));
    return image;
}

} // namespace tcia::dicom::protocol
