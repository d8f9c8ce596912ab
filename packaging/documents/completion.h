// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/program.h"

namespace tcia::documents {

//! Completions of the program for a shell: its commands, their options, and values where the possible ones are known or
//! files or folders are meant.
QString bashCompletion(const ProgramText &program);
QString zshCompletion(const ProgramText &program);
QString fishCompletion(const ProgramText &program);

//! Whether an option's value, or a positional argument, names a file or a folder.
bool takesFile(const OptionText &option);
bool takesFolder(const OptionText &option);

//! An option's explanation in a few words: up to the first semicolon or full stop, and a long one up to its colon.
QString briefly(const OptionText &option);

//! The names of all options that take a value, of all commands.
QStringList namesWithValue(const ProgramText &program);

//! A function's name for the shells: that of the program with underscores.
QString functionName(const ProgramText &program);

} // namespace tcia::documents
