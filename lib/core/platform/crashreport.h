// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tcia::platform {

//! From now on a crash of the process (a signal such as SIGSEGV or SIGABRT) writes its signal and the addresses of its
//! stack into the open file `descriptor` before the process ends as it would have; -1 ends that. A stack overflow is
//! reported only of the thread that made the first call, and on Windows, where the system's exceptions take the place
//! of signals, perhaps not at all. Not in a build with sanitizers, which write better reports. Any thread.
void reportCrashesTo(int descriptor);

} // namespace tcia::platform
