// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

//! What the system took with it when it went down.
namespace tcia::storage {

//! What became of a file that was recorded.
enum class Loss {
    None,
    Missing,
    Zeros,      //!< nothing of it reached the disk: it is empty, or all zeros and at most as long as it was
    Partly,     //!< some of it did: the end is missing, or pages are zeros
    Changed,    //!< no loss of power does that
    Unreadable,
};
Loss lossOf(const Directory &folder, const UnpackedFile &recorded);

//! Takes away what a loss of power has left of a series' files, so that it counts as short and is fetched again; what holds
//! anything is kept in lostFolder(). What the user may have changed, what cannot be read, and a folder that lies elsewhere are left as
//! they are. Whether files of it are lost.
bool removeLost(const Directory &root, const Record &record);

} // namespace tcia::storage
