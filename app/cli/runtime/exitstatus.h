// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia::cli {

//! The documented exit statuses.
enum class Exit { Done = 0, Incomplete = 1, Usage = 2, Network = 3, Interrupted = 130 };

//! The exit status of a request's error: 3 if the server or network failed, 2 for wrong usage.
Exit exitFor(const Error &error);

//! True for errors caused by server or network, not by the requested data or this machine.
bool isServerFault(const Error &error);

} // namespace tcia::cli
