// SPDX-License-Identifier: Apache-2.0
#include "storage/unpackoptions.h"

namespace tcia::storage {

Result<void> inspect(const UnpackOptions &options, const QString &name, const QString &path, QByteArrayView bytes)
{
    auto seen = options.inspect ? options.inspect(path, bytes) : Result<void>();
    if (!seen) {
        seen.error().context.path = name; // the staged path no longer exists when this is read
    }
    return seen;
}

} // namespace tcia::storage
