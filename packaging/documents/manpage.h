// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/program.h"

#include <QDate>

namespace tcia::documents {

//! The manual page (section 1) in the man macros of roff, UTF-8.
QString manPage(const ProgramText &program, QDate date);

} // namespace tcia::documents
