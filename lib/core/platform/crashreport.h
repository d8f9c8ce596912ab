// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tcia::platform {

//! From now on a crash of the process (a signal such as SIGSEGV or SIGABRT) writes its signal and the addresses of its
//! stack into the open file `descriptor` before the process ends as it would have; -1 ends that. A stack overflow is
//! reported only of the thread that made the first call. Not in a build with sanitizers, which write better reports,
//! and not on Windows. Any thread.
void reportCrashesTo(int descriptor);

} // namespace tcia::platform
