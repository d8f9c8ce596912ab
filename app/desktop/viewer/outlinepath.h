// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QPainterPath>

namespace tcia::desktop {

//! The area of a structure on a slice: what an odd number of its closed outlines surround. One inside another is a
//! hole.
QPainterPath areaOf(const QList<dicom::Outline> &outlines);

//! What is drawn of an outline: its line; of a single point a cross with arms that long. A line that is passed there
//! and back, by which keyhole outlines reach their holes, is left out.
QPainterPath lineOf(const dicom::Outline &outline, double arm);

} // namespace tcia::desktop
