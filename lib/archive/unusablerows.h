// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/unusable.h"

#include <QList>

namespace tcia::archive {

//! Removes the rows of a whole answer that nobody can use: those without the UID of what they are about, and those that say again
//! what another has said. Returns how many. For the pool.
Unusable removeUnusableRows(QList<Series> &rows);
Unusable removeUnusableRows(QList<Study> &rows);
Unusable removeUnusableRows(QList<Patient> &rows);
Unusable removeUnusableRows(QList<SeriesSize> &rows); //!< none: it names nothing

} // namespace tcia::archive
