// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

namespace tcia::desktop {

//! Copies the UIDs of the selected series, one a line; gathered on the pool for `context`.
void copyUidsOf(const session::SeriesSelection &selection, QObject *context);

} // namespace tcia::desktop
