// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

class DcmItem;

namespace tcia::demo {

//! Adds a text in the demonstration archive's character set; an empty text adds an empty element.
void put(DcmItem &item, const DcmTagKey &tag, const QString &text);
void put(DcmItem &item, const DcmTagKey &tag, const char *text);
void put(DcmItem &item, const DcmTagKey &tag, int number);
//! Decimal strings, backslash-separated.
void put(DcmItem &item, const DcmTagKey &tag, std::initializer_list<double> numbers);
void putUnsigned(DcmItem &item, const DcmTagKey &tag, int number);

//! Appends an item to a sequence, which is created if missing. The item belongs to `item`.
DcmItem &appended(DcmItem &item, const DcmTagKey &sequence);

//! The SOP class of a modality's objects.
const char *sopClassOf(const SeriesEntry &series);

//! Patient, study, series, equipment, and identity of one object.
void putIdentity(DcmItem &item, const SeriesEntry &series, int image);

//! Adds pixel format, geometry, window and attributes of the modality; not the pixels.
void putImageAttributes(DcmItem &item, const SeriesEntry &series, int image);

//! Objects without pixels of their own. `about`: the series they refer to.
void putStructures(DcmItem &item, const SeriesEntry &about);
void putSegmentation(DcmItem &item, const SeriesEntry &series, const SeriesEntry &about);
void putReport(DcmItem &item, const SeriesEntry &series);
void putPresentation(DcmItem &item, const SeriesEntry &series);

//! One bit per pixel, frame after frame: the segments of putSegmentation().
QByteArray segmentationPixels(const SeriesEntry &about);

//! The series of images in the same study that a presentation or report refers to; null if there is none.
const SeriesEntry *firstImagesOf(const SeriesEntry &series);

} // namespace tcia::demo
