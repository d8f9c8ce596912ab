// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/rules.h"
#include "cohort/split.h"

namespace tcia::cli {

class Session;

//! A split and how it came about.
struct SplitFiles
{
    cohort::SplitRule rule;
    cohort::Rules rules; //!< that chose the series
    QList<Series> series;
    cohort::Split split;
};

//! Writes a split into the new or empty folder of --to: SET.csv (or the table format selected by --format) and SET.tcia
//! for every set, and last, so that it shows that all of them are there, split.json with the rule, the seed and the
//! counts. The bytes depend on nothing but series, rule and program version. Blocks for the disk.
Result<void> writeSplit(Session &session, const SplitFiles &files);

//! That the persons with one value are not shared out within one person.
QString unevenWords(const cohort::SharedGroup &group, const QList<cohort::SplitSet> &sets);

} // namespace tcia::cli
