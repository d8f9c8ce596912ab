// SPDX-License-Identifier: Apache-2.0
#pragma once

//! The standard streams of the process.
namespace tcia::platform {

//! Makes sure that the three streams are open, so that no file or socket of ours can take their place, and that a
//! reader who leaves (`tcia … | head`) is an error of write rather than the end of the process. First thing in main.
void prepareStreams();

bool errorIsTerminal();

//! Columns of the terminal at standard error; 80 where that cannot be told.
int errorColumns();

} // namespace tcia::platform
