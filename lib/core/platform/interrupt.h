// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace tcia::platform {

//! From now on the first SIGINT or SIGTERM (of Windows: Ctrl+C, Ctrl+Break, closing the console) calls `onInterrupt`
//! from the event loop of `context`'s thread; a second one ends the process as if this had never been called. After the
//! console was closed, Windows ends the process within seconds, whether it has finished or not. False where it cannot
//! be watched, or is watched already: one context a process.
[[nodiscard]] bool watchInterrupts(QObject *context, std::function<void()> onInterrupt);

} // namespace tcia::platform
