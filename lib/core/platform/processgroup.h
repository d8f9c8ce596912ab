// SPDX-License-Identifier: Apache-2.0
#pragma once

class QProcess;

//! A program with all that it starts (processgroup_posix.cpp, processgroup_windows.cpp).
namespace tcia::platform {

//! Call it before the start: the program gets a group of its own, and ends when this process does, however that ends
//! (as far as the system can do that).
void ownGroup(QProcess &process);

//! Ends a program that was started so, and what it has started, at once.
void endGroup(QProcess &process);

} // namespace tcia::platform
