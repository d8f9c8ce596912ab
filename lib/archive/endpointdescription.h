// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"

#include <QJsonObject>

namespace tcia::archive {

struct Server;

//! A description of an endpoint in the form of the guide's /metadata, for dialects whose servers have none.
QJsonObject describeEndpoint(const Server &server, Endpoint endpoint);

} // namespace tcia::archive
