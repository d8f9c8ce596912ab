// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::catalog {

//! "37 of 152 collections fetched so far": how much of the archive is known here, in the words of window and command line.
QString coverageText(qint64 fetched, qint64 all);

} // namespace tcia::catalog
