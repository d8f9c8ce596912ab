// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! True only if the disk says that there is nothing at the path, or no folder that it would lie in. False where it
//! cannot be read, so that a failing disk does not count as an empty one. Links in the path of its folder are followed.
//! Blocks for the disk; any thread.
bool isCertainlyMissing(const QString &path);

} // namespace tcia
