// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/palette/command.h"

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! The themes to choose from, which have no menu. `settings`, where the choice is kept, must outlive the commands.
QList<Command> appearanceCommands(session::Settings &settings);

} // namespace tcia::desktop
