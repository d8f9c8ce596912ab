// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesourcefactory.h"

#include "archive/getimagesource.h"
#include "archive/s3source.h"
#include "archive/wadosource.h"

namespace tcia::archive {

std::unique_ptr<ByteSource> makeByteSource(const ServerAccess &access)
{
    switch (access.server().dialect) {
    case DialectId::Idc:
    case DialectId::S3: return std::make_unique<S3Source>(access);
    case DialectId::DicomWeb: return std::make_unique<WadoSource>(access);
    default: return std::make_unique<GetImageSource>(access);
    }
}

} // namespace tcia::archive
