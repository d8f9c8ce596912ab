// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/selection.h"

namespace tcia::archive {
class Archive;
}

namespace tcia::cli {

//! Where the series of a download come from.
struct ChosenSource
{
    archive::Archive *archive = nullptr;
    SelectedSeries selected;
};

//! The selected server, or with --via another one: then only series that it has with the same number of images and the
//! same size, as far as these are known. Reports what differs, is missing or could not be compared; series that are
//! left out count as `unnamed`.
Result<ChosenSource> chosenSource(Session &session, const SelectedSeries &selected);

} // namespace tcia::cli
