// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/palette/command.h"

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class Actions;

//! Shows the series with that UID.
using Reveal = std::function<void(const QString &seriesUid)>;

//! What the command palette offers for these words. Without `reveal` no archive is shown. The services must outlive the
//! commands.
QList<Command> allCommands(session::Services &services, const Actions &actions, const QString &words,
                           const Reveal &reveal);

} // namespace tcia::desktop
