// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"

#include <functional>
#include <memory>

namespace tcia::archive {

class ServerAccess;

//! Makes the byte source of a server.
using ByteSourceFactory = std::function<std::unique_ptr<ByteSource>(const ServerAccess &access)>;

//! The byte source for the server's dialect.
std::unique_ptr<ByteSource> makeByteSource(const ServerAccess &access);

} // namespace tcia::archive
