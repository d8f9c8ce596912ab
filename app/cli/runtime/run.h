// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/session.h"

#include <QStringList>

namespace tcia::cli {

//! Parses and runs a command line and returns the exit status. Needs a QCoreApplication.
int run(const QStringList &arguments, Environment &environment);

} // namespace tcia::cli
