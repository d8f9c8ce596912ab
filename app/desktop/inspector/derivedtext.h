// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "dicom/derived/structures.h"

#include <optional>

namespace tcia::desktop {

//! Whether the series consists of such objects: SEG, RTSTRUCT or SR.
bool refersToImages(const Series &series);

//! What its objects are, by its modality.
dicom::Derived::Kind kindOf(const Series &series);

QString namesOf(dicom::Derived::Kind kind);       //!< the name of their list: "Segments"
QString sourceTitleOf(dicom::Derived::Kind kind); //!< the title of the series that it was made from: "Drawn on"

//! "1 Neoplasm, primary" for a segment, "GTV-1" for an outline.
QString nameOf(dicom::Derived::Kind kind, const dicom::Structure &structure);
//! "by hand" for a segment, "19 contours" or "2 points" for an outline.
QString howWords(dicom::Derived::Kind kind, const dicom::Structure &structure);
//! "19 slices" for a segment, "62.3 ml" for an outline.
QString amountWords(dicom::Derived::Kind kind, const dicom::Structure &structure);

//! "5 outlines drawn on the CT of LUNG1-001, 18 September 2008." `source`: the series that it was made from, if known.
QString derivedSentenceOf(const dicom::Derived &derived, const Series &series, const std::optional<Series> &source);

} // namespace tcia::desktop
