// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "direction/sources.h"

namespace tcia::direction {

//! Files that include each other in a circle, one sentence a circle, such as "core/a.h → core/b.h → core/a.h". A
//! header, its private header x_p.h and the .cpp of its name count as one file, for none can be used without the
//! others. `x_part.cpp` counts by itself.
QStringList circlesOf(const QList<File> &files);

} // namespace tcia::direction
