// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::catalog {

//! "37 of 152 collections fetched so far": the coverage of the archive as text, for the window and the command line.
QString coverageText(qint64 fetched, qint64 all);

} // namespace tcia::catalog
