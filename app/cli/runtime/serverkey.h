// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "cli/runtime/interrupt.h"
#include "cli/runtime/messages.h"

namespace tcia::cli {

//! The API key of a server: from the file named by --api-key-file, from TCIA_API_KEY, or from the keyring, which is
//! waited for until `interrupt` or for five seconds; empty for none. Reports in `messages` where a key is sent
//! unexpectedly.
Result<QString> keyFor(const archive::Server &server, const Options &options, Messages &messages,
                       const Interrupt &interrupt);

//! The key of a server to which no option is about: from the desktop's keyring alone, or the demonstration archive's.
Result<QString> storedKeyFor(const archive::Server &server, Messages &messages, const Interrupt &interrupt);

} // namespace tcia::cli
