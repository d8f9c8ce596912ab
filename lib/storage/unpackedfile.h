// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

#include <QString>

namespace tcia::storage {

//! One image as it was written.
struct UnpackedFile
{
    QString name; //!< plain file name in the series' folder
    qint64 size = 0;
    Digests digests {}; //!< of what was written: the CRC, and the MD5 sum where that was asked for
};

} // namespace tcia::storage
