// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

#include <functional>

namespace tcia::desktop {

//! Copies the UIDs of the selected series, one a line; gathered on the pool for `context`. Calls `said` with the words
//! that say so.
void copyUidsOf(const session::SeriesSelection &selection, QObject *context,
                const std::function<void(const QString &)> &said);

} // namespace tcia::desktop
