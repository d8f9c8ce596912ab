// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/demonstration.h"

namespace tcia::desktop {

//! Starts the embedded demonstration archive at the first call and keeps it running as long as the function or a copy
//! of it exists. Uses the default port, which keeps the catalogue's stored content valid, or any other if that is in
//! use. Thread-safe.
session::DemonstrationStarter demonstrationStarter();

} // namespace tcia::desktop
