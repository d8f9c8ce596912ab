// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/optiontable.h"

namespace tcia::cli {

constexpr Opt firstCohortOption = Opt::LatestStudy;

//! The rows of the options of cohorts, splits and DICOM attributes, from LatestStudy to DicomFolder.
std::span<const OptionRow> cohortRows();

} // namespace tcia::cli
