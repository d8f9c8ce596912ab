// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"

#include <QJsonObject>

namespace tcia::archive {

struct Server;

//! What this program knows of an endpoint, in the shape of the guide's /metadata, for dialects whose servers do not tell.
QJsonObject describeEndpoint(const Server &server, Endpoint endpoint);

} // namespace tcia::archive
