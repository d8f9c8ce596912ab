// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/optiontable.h"

namespace tcia::cli {

//! An option of a command.
struct Offer
{
    Opt option;
    bool required = false;
};

} // namespace tcia::cli
