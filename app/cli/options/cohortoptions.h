// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/optiontable.h"

namespace tcia::cli {

constexpr Opt firstCohortOption = Opt::LatestStudy;

//! The rows of the options of cohorts and splits, from LatestStudy to CohortFolder.
std::span<const OptionRow> cohortRows();

} // namespace tcia::cli
