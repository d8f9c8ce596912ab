// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

//! Files damaged by a power loss.
namespace tcia::storage {

//! The state of a recorded file.
enum class Loss {
    None,
    Missing,
    Zeros,   //!< nothing of it reached the disk: it is empty, or all zeros and at most as long as it was
    Partly,  //!< some of it did: the end is missing, or pages are zeros
    Changed, //!< not caused by a power loss
    Unreadable,
};
Loss lossOf(const Directory &folder, const UnpackedFile &recorded);

//! Removes the damaged files of a series after a power loss, so that it counts as short and is fetched again; non-empty
//! remains are moved to lostFolder(). What the user may have changed, what cannot be read, and a folder that lies
//! elsewhere are left as they are. Whether files of it are lost.
bool removeLost(const Directory &root, const Record &record);

} // namespace tcia::storage
