// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

namespace tcia::cli {

class Session;

//! The servers of the user, with which those of which only an address is recorded are named. Says so if they cannot be
//! read.
QList<archive::Server> knownServers(Session &session);

} // namespace tcia::cli
