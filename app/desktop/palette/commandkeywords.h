// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/window/actiontable.h"

#include <QString>

namespace tcia::desktop {

//! Other words for what an action does, by which the command palette finds it, too: translated, and in English. Empty
//! for most.
QString keywordsOf(Act act);

} // namespace tcia::desktop
