// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "cli/options/options.h"
#include "core/result.h"
#include "demo/server/demoserver.h"

#include <memory>

namespace tcia::cli {

//! True if --server or --url was given.
bool isServerNamed(const Options &options);

//! The server selected by the options: by key or name (case-insensitive), by address, or the default, TCIA.
Result<archive::Server> chosenServer(const Options &options);

//! Whether a built-in server or one of the user's has that host and port.
Result<bool> isKnownHost(const QUrl &base);

//! Sets the demonstration archive's address: of one running on this machine, or of one started in `own`.
Result<void> findDemonstration(archive::Server &server, std::unique_ptr<demo::DemoServer> &own);

} // namespace tcia::cli
