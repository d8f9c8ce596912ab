// SPDX-License-Identifier: Apache-2.0
#include "storage/md5list.h"

#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

void md5list(const QByteArray &bytes)
{
    const QList<storage::UnpackedFile> files {
        {.name = u"1-01.dcm"_s,
         .size = 1,
         .digests = {Digest::fromHex(Digest::Kind::Md5, u"0cc175b9c0f1b6a831c399e269772661")}},
        {.name = u"1-02.dcm"_s,
         .size = 1,
         .digests = {Digest::fromHex(Digest::Kind::Md5, u"92eb5ffee6ae2fec3ad71c777531578f")}},
    };
    const auto right = storage::checkMd5List(bytes, files);
    insist(right || !right.error().detail.isEmpty(), "what is refused has a reason");
    insist(!right || bytes.toLower().contains("92eb5ffee6ae2fec3ad71c777531578f") || bytes.contains('\0'),
           "no list is right without the sums in it");
}

} // namespace tcia::fuzz
