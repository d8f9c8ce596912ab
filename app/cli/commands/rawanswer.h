// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "cli/commands/commands.h"

namespace tcia::cli {

//! --raw: prints the server's own answer in the format chosen (JSON by default), byte for byte, but for a key that the
//! server repeats in it.
Exit printRawAnswer(Session &session, archive::Endpoint endpoint, const archive::Query &query);

} // namespace tcia::cli
