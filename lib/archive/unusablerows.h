// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/unusable.h"

#include <QList>

namespace tcia::archive {

//! Removes unusable rows of a complete answer: rows without their UID and duplicates. Returns their counts. Runs on the
//! pool.
Unusable removeUnusableRows(QList<Series> &rows);
Unusable removeUnusableRows(QList<Study> &rows);
Unusable removeUnusableRows(QList<Patient> &rows);
Unusable removeUnusableRows(QList<SeriesSize> &rows);            //!< no rows: sizes have no UID
Unusable removeUnusableRows(QList<CollectionDescription> &rows); //!< rows without a collection, and repeated ones
Unusable removeUnusableRows(QList<CollectionCount> &rows);

} // namespace tcia::archive
