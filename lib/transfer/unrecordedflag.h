// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace tcia::transfer {

//! Whether something may lie in its place in a root without being recorded, since a commit failed. Until that is
//! recorded, no checkpoint may forget its intent. Set and cleared on the committer, where commits, checkpoints and
//! recordings take turns.
using UnrecordedFlag = std::shared_ptr<std::atomic_bool>;

} // namespace tcia::transfer
