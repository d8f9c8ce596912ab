// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/colour.h"

#include "core/reason.h"
#include "core/text.h"
#include "dicom/pixels/palette.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

uchar toByte(double value) { return uchar(qBound(0.0, value + 0.5, 255.0)); }

//! From luminance and two colour differences: PS3.3, C.7.6.3.1.2.
Colour fromYbr(const Colour &ybr)
{
    const double y = ybr[0];
    const double cb = ybr[1] - 128.0;
    const double cr = ybr[2] - 128.0;
    return {toByte(y + 1.402 * cr), toByte(y - 0.344136 * cb - 0.714136 * cr), toByte(y + 1.772 * cb)};
}

//! The three samples of a pixel as bytes.
class ColourReader
{
public:
    explicit ColourReader(const StoredFrame &frame) : m_layout(frame.layout), m_samples(frame) {}

    Colour at(qint64 pixel) const
    {
        if (m_layout.isHalved) {
            const qint64 pair = pixel / 2 * 4;
            return {byte(pair + pixel % 2), byte(pair + 2), byte(pair + 3)};
        }
        const qint64 first = m_layout.isPlanar ? pixel : pixel * 3;
        const qint64 step = m_layout.isPlanar ? m_layout.pixels() : 1;
        return {byte(first), byte(first + step), byte(first + 2 * step)};
    }

private:
    uchar byte(qint64 sample) const
    {
        const quint64 largest = m_samples.largestRaw();
        const quint64 raw = m_samples.raw(sample);
        return uchar(largest == 255 ? raw : raw * 255 / largest);
    }

    const PixelLayout &m_layout;
    Samples m_samples;
};

template <typename ColourAt>
Result<Rendered> paint(const PixelLayout &layout, const QString &path, ColourAt colourAt)
{
    QImage picture(int(layout.columns), int(layout.rows), QImage::Format_RGB888);
    if (picture.isNull())
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The image does not fit in memory.")>(), {.path = path});
    for (qint64 y = 0; y < layout.rows; ++y) {
        uchar *to = picture.scanLine(int(y));
        for (qint64 x = 0; x < layout.columns; ++x)
            for (const uchar part : colourAt(y * layout.columns + x))
                *to++ = part;
    }
    return Rendered {.image = picture, .window = {}};
}

Result<Rendered> paintPalette(DcmDataset &dataset, const StoredFrame &frame, const QString &path)
{
    const auto palette = Palette::read(dataset, frame.layout.isSigned, path);
    if (!palette)
        return failure(palette.error());
    const Samples samples(frame);
    return paint(frame.layout, path, [&](qint64 pixel) { return palette->at(samples.value(pixel)); });
}

} // namespace

Result<Rendered> renderColour(DcmDataset &dataset, const StoredFrame &frame, const QString &path)
{
    const QByteArray &model = frame.layout.photometric;
    if (model == "PALETTE COLOR")
        return paintPalette(dataset, frame, path);
    const ColourReader reader(frame);
    if (frame.layout.samples == 3 && model.startsWith("YBR_FULL"))
        return paint(frame.layout, path, [&](qint64 pixel) { return fromYbr(reader.at(pixel)); });
    if (frame.layout.samples == 3 && (model == "RGB" || model.isEmpty()))
        return paint(frame.layout, path, [&](qint64 pixel) { return reader.at(pixel); });
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "Its colours cannot be decoded: they are stored as “%1”.")>().arg(
            text::plain(QString::fromLatin1(model), 40)),
        {.path = path});
}

} // namespace tcia::dicom
