// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesourcefactory.h"

#include "archive/getimagesource.h"
#include "archive/s3source.h"
#include "archive/wadosource.h"

using namespace Qt::StringLiterals;

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

QString byteSourceName(DialectId dialect)
{
    switch (dialect) {
    case DialectId::Idc:
    case DialectId::S3: return u"objects"_s;
    case DialectId::DicomWeb: return u"dicomweb"_s;
    default: return u"zip"_s;
    }
}

} // namespace tcia::archive
