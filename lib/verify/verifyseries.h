// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"
#include "verify/nbiarecord.h"
#include "verify/verdict.h"

#include <atomic>

namespace tcia::verify {

//! What all series of one place are verified with. A place is a folder with a record.
struct VerifyContext
{
    Directory root; //!< that is verified
    QString place;  //!< below it; empty for that itself
    const SeriesReader &seriesOf;
    const std::atomic_bool &cancelled;
};

//! One series against our own record. `isShared`: the record gives its folder to another series as well.
Verdict verifySeries(const VerifyContext &context, const storage::Record &record, bool isShared);

//! The series of one folder against Data Retriever's table; more than one only where it gave two the same folder.
QList<Verdict> verifySeries(const VerifyContext &context, const QList<NbiaRecord> &sharing);

//! Why the folder of a series, below the root, cannot be opened: that it is missing, or leads through a link.
QString notOpened(const VerifyContext &context, const QString &folder, const Error &error);

//! Why a series' folder must not be replaced by a repair, which would take along what did not come with the series;
//! empty if it may.
QString obstacleIn(const Directory &folder, const std::function<bool(const DirectoryEntry &)> &isOfSeries);

//! What stops the repair of series that share a folder.
inline const QString isShared = QStringLiteral("Several series share the folder. Download them into another one.");

//! That an image belongs to another series, as an error.
Error ofOther(const QString &found, const QString &wanted, const QString &path);

//! What to do about what lies in the way of a repair.
inline const QString moveAdvice = QStringLiteral("Move it out of the folder and check again.");

//! Says in the reason why there is no repair, where one is wanted.
Verdict finished(Verdict verdict);

//! A reason with one more sentence.
QString withMore(const QString &reason, const QString &sentence);

//! The first few of them as a sentence.
QString firstFew(const QStringList &reasons);

//! A path below a place as one below the root that is verified.
QString below(const QString &place, const QString &folder);

} // namespace tcia::verify
