// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

//! Limits that a process sets for itself, before it reads what may be hostile.
namespace tcia::platform {

//! From now on allocations that would take this process above `bytes` of address space fail. False where the system
//! cannot limit it, or not under a sanitizer, which needs most of the address space.
bool limitMemory(qint64 bytes);

//! The system ends this process when it has computed for that many seconds from now on. Later calls begin anew. False
//! where it cannot be limited.
bool limitProcessorTime(int seconds);

//! Leaves no core file where this process crashes.
void forbidCoreFiles();

} // namespace tcia::platform
