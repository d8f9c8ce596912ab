// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

namespace tcia::bench {

//! The whole archive as the benchmark has it: made up, with the archive's sizes, skews and quirks, and the same each
//! time. One collection at a time is in memory.
int collectionCount();
int largestCollection(); //!< the screening trial's number
QString collectionName(int number);

//! What the archive answers of one collection. Series know their patient and study.
struct Content
{
    QList<Patient> patients;
    QList<Study> studies;
    QList<Series> series;
};
Content collectionContent(int number);

} // namespace tcia::bench
