// SPDX-License-Identifier: Apache-2.0
#pragma once

//! The standard streams of the process.
namespace tcia::platform {

//! Ensures that the three streams are open, so that no file or socket gets their descriptors, and that a closed pipe
//! (`tcia … | head`) is a write error instead of ending the process. Call it first in main().
void prepareStreams();

//! Switches input and output to binary mode, without line end conversion by the system.
void makeStreamsBinary();

//! Whether standard error is a terminal.
bool errorIsTerminal();

//! Columns of the terminal at standard error; 80 if unknown.
int errorColumns();

} // namespace tcia::platform
