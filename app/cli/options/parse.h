// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"

#include <QStringList>

namespace tcia::cli {

//! What a command line means: a command with its options; or a text to print instead (help, version, a complaint).
struct Parsed
{
    const Command *command = nullptr; //!< null: print `text` and end
    Options options;
    QString text;
    Exit exit = Exit::Done; //!< how to end after `text`
};

//! Understands the arguments, the program's name left out.
Parsed parse(const QStringList &arguments);

} // namespace tcia::cli
