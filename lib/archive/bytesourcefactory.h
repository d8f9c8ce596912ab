// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"

#include <functional>
#include <memory>

namespace tcia::archive {

struct Server;

//! Makes the byte source of a server.
using ByteSourceFactory = std::function<std::unique_ptr<ByteSource>(const Server &server, const QString &apiKey)>;

//! The byte source for the server's dialect.
std::unique_ptr<ByteSource> makeByteSource(const Server &server, const QString &apiKey);

} // namespace tcia::archive
