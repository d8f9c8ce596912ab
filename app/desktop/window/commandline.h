// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/launch.h"

#include <optional>

namespace tcia::desktop {

//! Parses the command line. Returns an exit status if the program should end: help, version, wrong usage (2); the text
//! has been printed.
std::optional<int> parseCommandLine(int argc, const char *const *argv, session::Launch &launch);

//! True if the command line only requests text output, which needs no window system.
bool isTextOnly(int argc, const char *const *argv);

} // namespace tcia::desktop
