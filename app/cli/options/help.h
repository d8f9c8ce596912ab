// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"

namespace tcia::cli {

//! The manual page of the program: commands, global options, exit statuses, environment, files, examples.
QString helpOfAll();

//! The manual page of one command.
QString helpOf(const Command &command);

} // namespace tcia::cli
