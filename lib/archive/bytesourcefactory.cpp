// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesourcefactory.h"

#include "archive/getimagesource.h"
#include "archive/wadosource.h"

namespace tcia::archive {

std::unique_ptr<ByteSource> makeByteSource(const ServerAccess &access)
{
    if (access.server().dialect == DialectId::DicomWeb)
        return std::make_unique<WadoSource>(access);
    return std::make_unique<GetImageSource>(access);
}

} // namespace tcia::archive
