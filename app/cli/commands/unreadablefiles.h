// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/exitstatus.h"
#include "core/error.h"

#include <QList>

namespace tcia::cli {

class Session;

//! Names the first files of a folder that cannot be read, and counts the others. Incomplete if there are any.
Exit reportUnreadable(Session &session, const QList<Error> &errors);

} // namespace tcia::cli
