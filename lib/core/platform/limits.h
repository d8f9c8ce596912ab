// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

//! Limits that a process sets for itself before it reads untrusted data.
namespace tcia::platform {

//! The result of setting a limit.
enum class Limit {
    Set,
    Unsupported, //!< this system, or this build, has no such limit
    Refused,     //!< the system supports it but did not set it
};

//! Makes allocations fail that would exceed `bytes` of address space for this process. Unsupported under a sanitizer,
//! which needs most of the address space.
[[nodiscard]] Limit limitMemory(qint64 bytes);

//! The system ends this process when it has used that many seconds of processor time from now on. Later calls restart
//! the count.
[[nodiscard]] Limit limitProcessorTime(int seconds);

//! Prevents a core file if this process crashes.
void forbidCoreFiles();

} // namespace tcia::platform
