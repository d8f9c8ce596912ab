// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/rules.h"
#include "cohort/split.h"
#include "tables/writer.h"

namespace tcia::cohort {

//! A split and how it came about.
struct SplitFiles
{
    SplitRule rule;
    Rules rules {}; //!< that chose the series
    QList<Series> series;
    Split split;
};

//! Where and how a split is written.
struct SplitOutput
{
    QString folder;  //!< new or empty; absolute
    QString host {}; //!< of the server, for the manifests; empty if none is known
    const tables::OutputFormat *format = tables::outputFormat(u"csv"); //!< of the tables
    tables::CellStyle cells = tables::CellStyle::Safe;
};

//! Writes a table and a manifest for every set, SET.csv and SET.tcia, and last, so that it shows that all of them are
//! there, split.json with the rule, the seed and the counts. The bytes depend on nothing but series, rule and program
//! version. Usage if there is anything in the folder. Blocks for the disk; for the pool.
[[nodiscard]] Result<void> writeSplit(const SplitFiles &files, const SplitOutput &output);

//! The folder, or if there is anything in it, one beside it that is not there or empty: "split-2". Blocks for the disk.
[[nodiscard]] QString unusedFolder(const QString &wanted);

//! That the persons with one value are not shared out within one person.
QString unevenWords(const SharedGroup &group, const QList<SplitSet> &sets);

} // namespace tcia::cohort
