// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! True only if the disk confirms that nothing exists at the path, or that its folder does not exist. False if it
//! cannot be read, so that a failing disk does not count as an empty one. Follows links in the folder's path. Blocks
//! for the disk; any thread.
bool isCertainlyMissing(const QString &path);

} // namespace tcia
