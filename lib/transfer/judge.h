// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/nbiarecord.h"
#include "transfer/verify.h"

namespace tcia::transfer {

//! What stands beside the judges of one place: a folder with a record.
struct Court
{
    QString root;  //!< the place, absolute
    QString place; //!< the same, below the root that is verified; empty for that itself
    const SeriesReader &seriesOf;
    const std::atomic_bool &cancelled;
};

//! One series against our own record.
Verdict judge(const Court &court, const Record &record);

//! The series of one folder against Data Retriever's table; more than one only where it gave two the same folder.
QList<Verdict> judge(const Court &court, const QList<NbiaRecord> &sharing);

//! Why a series' folder must not be replaced by a repair, which would take along what did not come with the series; empty if it may.
QString obstacleIn(const Court &court, const QString &folder, const std::function<bool(const QFileInfo &)> &isOfSeries);

//! That an image belongs to another series, as an error.
Error ofOther(const QString &found, const QString &wanted, const QString &path);

//! What to do about what lies in the way of a repair.
inline const QString moveItAway = QStringLiteral("Move it out of the folder and check again.");

//! Says in the reason why there is no repair, where one is wanted.
Verdict finished(Verdict verdict);

//! A reason with one more sentence.
QString withMore(const QString &reason, const QString &sentence);

//! The first few of them as a sentence.
QString firstFew(const QStringList &reasons);

//! A path below a place as one below the root that is verified.
QString below(const QString &place, const QString &folder);

} // namespace tcia::transfer
