// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesourcefactory.h"

#include "archive/getimagesource.h"

namespace tcia::archive {

std::unique_ptr<ByteSource> makeByteSource(const Server &server, const QString &apiKey)
{
    return std::make_unique<GetImageSource>(server, apiKey);
}

} // namespace tcia::archive
