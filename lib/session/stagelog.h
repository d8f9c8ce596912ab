// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/stagerequests.h"

namespace tcia::session {

//! What was written on the way of a stage of a series, of all attempts: no more than the last of it, about a million
//! bytes, in whole lines. Empty if it has certainly not begun. Links are not followed. Blocking; any thread.
Result<QByteArray> endOfLog(const StageKey &key);

} // namespace tcia::session
