// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

namespace tcia::catalog {

//! A server's key in the store: its base URL, and of buckets which they are. The demonstration archive has one key
//! whatever its port.
QString serverKey(const archive::Server &server);

} // namespace tcia::catalog
