// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

//! Limits that a process sets for itself, before it reads what may be hostile.
namespace tcia::platform {

//! What came of setting a limit.
enum class Limit {
    Set,
    Unsupported, //!< this system, or this build, has no such limit
    Refused,     //!< the system has it, but did not set it
};

//! From now on allocations that would take this process above `bytes` of address space fail. Unsupported under a
//! sanitizer, which needs most of the address space.
[[nodiscard]] Limit limitMemory(qint64 bytes);

//! The system ends this process when it has computed for that many seconds from now on. Later calls begin anew.
[[nodiscard]] Limit limitProcessorTime(int seconds);

//! Leaves no core file where this process crashes.
void forbidCoreFiles();

} // namespace tcia::platform
