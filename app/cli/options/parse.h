// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"

#include <QStringList>

namespace tcia::cli {

//! A parsed command line: a command with its options, or a text to print (help, version, an error).
struct ParseResult
{
    const Command *command = nullptr; //!< null: print `text` and end
    Options options;
    QString text;
    Exit exit = Exit::Done; //!< how to end after `text`
};

//! Parses the arguments without the program's name.
ParseResult parse(const QStringList &arguments);

} // namespace tcia::cli
