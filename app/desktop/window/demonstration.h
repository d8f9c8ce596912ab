// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/demonstration.h"

namespace tcia::desktop {

//! Starts the embedded demonstration archive with the first call, and keeps it serving as long as the function or a
//! copy of it is there. On the usual port, which keeps what the catalogue remembers of it valid; where that is taken,
//! on any other. Thread-safe.
session::DemonstrationStarter demonstrationStarter();

} // namespace tcia::desktop
