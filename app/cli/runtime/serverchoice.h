// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "cli/options/options.h"
#include "core/result.h"
#include "demo/server/demoserver.h"

#include <memory>

namespace tcia::cli {

//! Whether --server or --url was given.
bool isServerNamed(const Options &options);

//! The server that the options name: by key or name, letters' case aside; by address; or the default, TCIA.
Result<archive::Server> chosenServer(const Options &options);

//! Gives the demonstration archive its address: of one that is running on this machine, or else of one started in
//! `own`.
Result<void> findDemonstration(archive::Server &server, std::unique_ptr<demo::DemoServer> &own);

} // namespace tcia::cli
