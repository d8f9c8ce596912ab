// SPDX-License-Identifier: Apache-2.0
#include "demo/images/dicomfile.h"
#include "dicom/derived/derivedreader.h"
#include "fuzz/seeds.h"
#include "fuzz/targets.h"

#include <algorithm>

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

} // namespace

QList<QByteArray> derivedSeeds()
{
    return {demonstrated("SEG"_L1), demonstrated("RTSTRUCT"_L1), demonstrated("SR"_L1)};
}

void derived(const QByteArray &bytes)
{
    static const dicom::Object slice {u"slice"_s, demonstrated("CT"_L1)};
    dicom::DerivedReader reader({.points = 100'000, .frames = 500});
    const dicom::Object object {u"object"_s, bytes};
    const auto content = reader.read(object);
    insist(content || !content.error().detail.isEmpty(), "what is refused has a reason");
    if (!content)
        return;
    const auto overlays = reader.overlays({.object = object, .slices = {{slice}}});
    insist(overlays && overlays->size() == 1, "every slice is answered");
    for (const dicom::DrawnStructure &drawn : overlays->first().drawn)
        insist(drawn.structure >= 0 && drawn.structure < content->structures.size(), "what is drawn is listed");
    for (const dicom::Structure &structure : content->structures)
        insist(std::ranges::all_of(structure.planes, [&](int plane) { return plane >= 0 && plane < content->planes; }),
               "planes are among those counted");
}

} // namespace tcia::fuzz
