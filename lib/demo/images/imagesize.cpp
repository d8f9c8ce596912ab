// SPDX-License-Identifier: Apache-2.0
#include "demo/images/imagesize.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

struct Matrix
{
    int rows;
    int columns;
    int bytesPerPixel;
};

Matrix matrixFor(const SeriesEntry &series)
{
    switch (series.subject) {
    case Subject::Breast: return {512, 384, 2};
    case Subject::Ultrasound: return {240, 320, 1};
    case Subject::ChestProjection: return {512, 448, 2};
    case Subject::Capture: return {240, 320, 1};
    case Subject::Structures:
    case Subject::Report:
    case Subject::Presentation:
    case Subject::Segmentation: return {0, 0, 0};
    case Subject::Localizer: return {256, 256, 2};
    default: break;
    }
    return series.record.modality == "PT"_L1 ? Matrix {128, 128, 2} : Matrix {256, 256, 2};
}

} // namespace

void setImageSize(SeriesEntry &series, const SeriesEntry *about)
{
    const Matrix matrix = matrixFor(series);
    series.rows = matrix.rows;
    series.columns = matrix.columns;
    qint64 pixels = qint64 {matrix.rows} * matrix.columns * matrix.bytesPerPixel;
    qint64 room = headerRoom;
    if (series.subject == Subject::Structures)
        room = structuresRoom;
    if (series.subject == Subject::Segmentation && about != nullptr) {
        series.rows = about->rows;
        series.columns = about->columns;
        // One bit a pixel; every frame also says where it lies.
        pixels = qint64 {about->rows} * about->columns * about->images / 8;
        room += qint64 {about->images} * 600;
    }
    series.bytesPerImage = room + pixels;
}

} // namespace tcia::demo
