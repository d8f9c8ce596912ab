// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "demo/images/dicomfile.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/derived/objectlabel.h"
#include "dicom/madederived.h"
#include "dicom/madefile.h"
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <QTemporaryDir>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

//! The smallest file of that modality in the demonstration archive.
QByteArray demonstrated(QLatin1StringView modality)
{
    const demo::SeriesEntry *smallest = nullptr;
    for (const demo::SeriesEntry &series : demo::content().series)
        if (series.record.modality == modality && (!smallest || series.bytesPerImage < smallest->bytesPerImage))
            smallest = &series;
    return smallest ? demo::dicomFile(*smallest, 0) : QByteArray();
}

//! What a function writes into a file.
QByteArray written(const std::function<bool(const QString &)> &write)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.dcm"_s);
    insist(write(path), "seeds can be made");
    return readFile(path).value_or(QByteArray());
}

//! On this slice the made seeds lie.
QByteArray madeSlice()
{
    return written([](const QString &path) { return tests::makeSlice(path, {}, "1.2.2.0", "-10\\-20\\10"); });
}

//! Of 16 bits, with two segments in one frame.
bool makeLabelMap(const QString &path)
{
    const tests::MadeGrid grid;
    QList<int> numbers(qsizetype(grid.rows) * grid.columns, 0);
    numbers[9] = 1;
    numbers[10] = numbers[11] = 2;
    return tests::makeSegmentation(
        path, grid, {{.segment = 0, .position = "-10\\-20\\10", .source = "1.2.2.0", .pixels = {}}}, "LABELMAP",
        [&](DcmDataset &data) { tests::putPixels(data, grid.rows, grid.columns, numbers); });
}

//! An inner contour, a marked point, an open line and one through several planes.
bool makeContours(const QString &path)
{
    return tests::makeStructures(path,
                                 {{.source = {}, .points = "0\\0\\10\\4\\0\\10\\4\\4\\10"},
                                  {.source = "1.2.2.0", .points = "2\\1\\10\\3\\1\\10\\3\\2\\10"},
                                  {.source = {}, .points = "0\\0\\15\\4\\0\\15\\4\\4\\15", .type = "CLOSEDPLANAR_XOR"},
                                  {.source = {}, .points = "-9\\-18\\11", .type = "POINT"},
                                  {.source = {}, .points = "0\\0\\10\\4\\0\\10", .type = "OPEN_PLANAR"},
                                  {.roi = 2, .source = {}, .points = "0\\0\\10\\4\\0\\12", .type = "OPEN_NONPLANAR"}});
}

void insistOn(const dicom::SliceOverlay &overlay, const dicom::Derived &content)
{
    constexpr double farthest = 100'000; // pixels
    for (const dicom::DrawnStructure &drawn : overlay.drawn) {
        insist(drawn.structure >= 0 && drawn.structure < content.structures.size(), "what is drawn is listed");
        for (const dicom::Mask &mask : drawn.masks)
            insist(!mask.opacity.isNull() && mask.topLeft.x() >= 0 && mask.topLeft.y() >= 0, "masks lie on the slice");
        for (const dicom::Outline &outline : drawn.outlines)
            insist(!outline.points.isEmpty() && std::ranges::all_of(outline.points,
                                                                    [](const QPointF &point) {
                                                                        return std::abs(point.x()) <= farthest &&
                                                                               std::abs(point.y()) <= farthest;
                                                                    }),
                   "outlines lie near the slice");
    }
}

} // namespace

QList<QByteArray> derivedSeeds()
{
    return {demonstrated("SEG"_L1), demonstrated("RTSTRUCT"_L1), demonstrated("SR"_L1), written(makeLabelMap),
            written(makeContours)};
}

void derived(const QByteArray &bytes)
{
    static const QList<dicom::SliceRequest> slices {{{u"demonstrated"_s, demonstrated("CT"_L1)}},
                                                    {{u"made"_s, madeSlice()}}};
    dicom::DerivedReader reader({.points = 100'000, .frames = 500});
    const dicom::Object object {u"object"_s, bytes};
    dicom::readObjectLabel(object);
    const auto content = reader.read(object);
    insist(content || !content.error().detail.isEmpty(), "what is refused has a reason");
    if (!content)
        return;
    const auto overlays = reader.overlays({.object = object, .slices = slices});
    insist(overlays && overlays->size() == slices.size(), "every slice is answered");
    for (const dicom::SliceOverlay &overlay : *overlays)
        insistOn(overlay, *content);
    for (const dicom::Structure &structure : content->structures) {
        insist(std::ranges::all_of(structure.planes, [&](int plane) { return plane >= 0 && plane < content->planes; }),
               "planes are among those counted");
        insist(std::isfinite(structure.millilitres) && structure.millilitres >= 0, "volumes are numbers");
    }
}

} // namespace tcia::fuzz
