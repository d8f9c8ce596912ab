// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace tcia::transfer {

//! Whether a root may contain series in their final place that are not recorded, since a commit failed. Until they are
//! recorded, no checkpoint may drop their intents. Set and cleared on the committer, which serialises commits,
//! checkpoints and recording.
using UnrecordedFlag = std::shared_ptr<std::atomic_bool>;

} // namespace tcia::transfer
