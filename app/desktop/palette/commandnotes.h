// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/window/actiontable.h"

#include <QHash>
#include <QString>

namespace tcia::session {
class Services;
}

namespace tcia::desktop {

class Actions;

//! What the command palette says beside an action: what it would concern now, such as "412 series, 28.6 GB", or why it
//! cannot be used. GUI thread.
QHash<Act, QString> commandNotes(session::Services &services, const Actions &actions);

} // namespace tcia::desktop
