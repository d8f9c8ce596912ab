// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/launch.h"

#include <optional>

namespace tcia::desktop {

//! Reads the command line. An exit status is returned where the program shall end at once: help, version, wrong usage (2);
//! what there is to say has been printed.
std::optional<int> parseCommandLine(int argc, const char *const *argv, session::Launch &launch);

//! True where the command line only asks for words, for which no window system is needed.
bool asksForWords(int argc, const char *const *argv);

} // namespace tcia::desktop
