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
    Zeros,   //!< no data reached the disk: it is empty, or all zeros and at most its recorded size
    Partly,  //!< partly written: the end is missing, or pages are zeros
    Changed, //!< not caused by a power loss
    Unreadable,
};
Loss lossOf(const Directory &folder, const UnpackedFile &recorded);

//! Removes the damaged files of a series after a power loss, so that it counts as incomplete and is fetched again;
//! non-empty remains are moved to lostFolder(). Leaves unchanged what the user may have modified, what cannot be read,
//! and a folder outside its recorded place. Returns whether files are lost.
bool removeLost(const Directory &root, const Record &record);

} // namespace tcia::storage
