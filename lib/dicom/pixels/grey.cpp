// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/grey.h"

#include "core/reason.h"
#include "dicom/pixels/autowindow.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int mostTableBits = 16; // of samples whose shades are computed once for all

uchar shade(double brightness, bool isInverted)
{
    const double bright = isInverted ? 1 - brightness : brightness;
    return uchar(qBound(0, qRound(bright * 255), 255));
}

template <typename Shade>
void paint(QImage &picture, const PixelLayout &layout, Shade shadeOf)
{
    for (qint64 y = 0; y < layout.rows; ++y) {
        uchar *const line = picture.scanLine(int(y));
        for (qint64 x = 0; x < layout.columns; ++x)
            line[x] = shadeOf(y * layout.columns + x);
    }
}

} // namespace

Result<Rendered> renderGrey(const StoredFrame &frame, const GreyRules &rules, VoiWindow requested, const QString &path)
{
    Voi voi {.window = requested, .step = rules.step(frame.layout)};
    const bool usesTable = requested.width <= 0 && rules.voiTable.has_value();
    if (requested.width > 0) {
        if (rules.voi)
            voi.function = rules.voi->function;
    } else {
        voi = rules.voi ? *rules.voi : rules.whole ? *rules.whole : automaticWindow(frame, rules);
    }
    const auto shadeOf = [&](double stored) {
        const double value = rules.modalityValue(stored);
        return shade(usesTable ? rules.voiTable->brightness(value) : voi.brightness(value), rules.isInverted);
    };

    QImage picture(int(frame.layout.columns), int(frame.layout.rows), QImage::Format_Grayscale8);
    if (picture.isNull())
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The image does not fit in memory.")>(), {.path = path});
    const Samples samples(frame);
    if (frame.layout.number == PixelLayout::Number::Integer && frame.layout.bitsStored <= mostTableBits) {
        QByteArray shades(qsizetype(samples.largestRaw()) + 1, '\0');
        for (qsizetype raw = 0; raw < shades.size(); ++raw)
            shades[raw] = char(shadeOf(double(samples.signedValue(quint32(raw)))));
        paint(picture, frame.layout,
              [&, table = shades.constData()](qint64 at) { return uchar(table[samples.raw(at)]); });
    } else {
        paint(picture, frame.layout, [&](qint64 at) { return shadeOf(samples.value(at)); });
    }
    return Rendered {.image = picture, .window = voi.window};
}

} // namespace tcia::dicom
