// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

#include <QString>

namespace tcia::storage {

//! One written image.
struct UnpackedFile
{
    QString name; //!< file name in the series' folder
    qint64 size = 0;
    Digests digests {}; //!< of the written data: the CRC, and the MD5 sum if requested
    QString key {};     //!< what its source calls it, such as the key of an object; empty if it had no name of its own
};

} // namespace tcia::storage
