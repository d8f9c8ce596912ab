// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace tcia::platform {

//! From now on the first SIGINT or SIGTERM (on Windows: Ctrl+C, Ctrl+Break, closing the console) calls `onInterrupt`
//! from the event loop of `context`'s thread; a second one, of either kind, ends the process by default handling. After
//! its console was closed, Windows ends the process within seconds in any case. False if interrupts cannot be watched
//! or are watched already: one context per process.
[[nodiscard]] bool watchInterrupts(QObject *context, std::function<void()> onInterrupt);

//! Whether the first one has come, for what waits without an event loop. For any thread.
bool wasInterrupted();

} // namespace tcia::platform
