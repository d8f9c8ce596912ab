// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "archive/dialect.h"

#include <functional>
#include <memory>

namespace tcia::archive {

class ServerAccess;

//! Makes the byte source of a server.
using ByteSourceFactory = std::function<std::unique_ptr<ByteSource>(const ServerAccess &access)>;

//! The byte source for the server's dialect.
std::unique_ptr<ByteSource> makeByteSource(const ServerAccess &access);

//! How such a server's images arrive, as records name it: "zip" (getImage), "objects" (of buckets) or "dicomweb".
QString byteSourceName(DialectId dialect);

//! Whether the plans of such a server's byte source name every image, with its size and, where the server has it, a
//! sum.
bool listsImages(DialectId dialect);

} // namespace tcia::archive
