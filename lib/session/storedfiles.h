// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

namespace tcia::session {

//! The files of a series on this computer: how many, and the strongest proof that all of them matched.
struct StoredFiles
{
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None;
    qint64 bytes = -1; //!< of all; -1: unknown
};

} // namespace tcia::session
