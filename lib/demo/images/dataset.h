// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/content.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

class DcmItem;

namespace tcia::demo {

//! Puts a text as the demonstration archive's character set has it; an empty text makes an empty element.
void put(DcmItem &item, const DcmTagKey &tag, const QString &text);
void put(DcmItem &item, const DcmTagKey &tag, const char *text);
void put(DcmItem &item, const DcmTagKey &tag, int number);
//! Decimal strings, backslash-separated.
void put(DcmItem &item, const DcmTagKey &tag, std::initializer_list<double> numbers);
void putUnsigned(DcmItem &item, const DcmTagKey &tag, int number);

//! A new item at the end of a sequence, which is made where needed. It belongs to `item`.
DcmItem &appended(DcmItem &item, const DcmTagKey &sequence);

//! The SOP class of a modality's objects.
const char *sopClassOf(const SeriesEntry &series);

//! Patient, study, series, equipment, and identity of one object.
void putIdentity(DcmItem &item, const SeriesEntry &series, int image);

//! Pixel format, geometry, window and what each modality needs; not the pixels.
void putImageAttributes(DcmItem &item, const SeriesEntry &series, int image);

//! Objects without pixels of their own. `about`: the series they refer to.
void putStructures(DcmItem &item, const SeriesEntry &about);
void putSegmentation(DcmItem &item, const SeriesEntry &series, const SeriesEntry &about);
void putReport(DcmItem &item, const SeriesEntry &series);
void putPresentation(DcmItem &item, const SeriesEntry &series);

//! One bit a pixel, frame after frame: the left lung, more or less.
QByteArray segmentationPixels(const SeriesEntry &about);

//! Images of the same study a presentation or report may point to; null where there are none.
const SeriesEntry *firstImagesOf(const SeriesEntry &series);

} // namespace tcia::demo
