// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "cli/commands/commands.h"

namespace tcia::cli {

//! --raw: prints the server's own answer, byte for byte, in the format chosen (JSON by default).
Exit printRawAnswer(Session &session, archive::Endpoint endpoint, const archive::Query &query);

} // namespace tcia::cli
