// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesourcefactory.h"

#include "archive/getimagesource.h"
#include "archive/s3source.h"
#include "archive/wadosource.h"

namespace tcia::archive {

namespace {

//! A kind of byte source.
struct Row
{
    const char *name;
    bool listsImages;
    std::unique_ptr<ByteSource> (*make)(const ServerAccess &);
};

template <typename Source>
std::unique_ptr<ByteSource> make(const ServerAccess &access)
{
    return std::make_unique<Source>(access);
}

const Row &rowOf(DialectId dialect)
{
    static constexpr Row zip {"zip", false, make<GetImageSource>};
    static constexpr Row objects {"objects", true, make<S3Source>};
    static constexpr Row dicomWeb {"dicomweb", false, make<WadoSource>};
    switch (dialect) {
    case DialectId::Idc:
    case DialectId::S3: return objects;
    case DialectId::DicomWeb: return dicomWeb;
    default: return zip;
    }
}

} // namespace

std::unique_ptr<ByteSource> makeByteSource(const ServerAccess &access)
{
    return rowOf(access.server().dialect).make(access);
}

QString byteSourceName(DialectId dialect) { return QString::fromLatin1(rowOf(dialect).name); }

bool listsImages(DialectId dialect) { return rowOf(dialect).listsImages; }

} // namespace tcia::archive
