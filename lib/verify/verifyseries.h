// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/record.h"
#include "verify/nbiarecord.h"
#include "verify/verdict.h"

#include <atomic>

namespace tcia::verify {

//! The common input of all verifications in one place. A place is a folder with a record.
struct VerifyContext
{
    Directory root; //!< the verified root
    QString place;  //!< below the root; empty for the root itself
    const SeriesReader &seriesOf;
    const std::atomic_bool &cancelled;
};

//! Verifies one series against this program's record. `isShared`: the record assigns its folder to another series as
//! well.
Verdict verifySeries(const VerifyContext &context, const storage::Record &record, bool isShared);

//! Verifies the series of one folder against Data Retriever's table; several only if the table assigns them the same
//! folder.
QList<Verdict> verifySeries(const VerifyContext &context, const QList<NbiaRecord> &sharing);

//! Why a series' folder cannot be opened: it is missing, or its path contains a link.
QString notOpened(const VerifyContext &context, const QString &folder, const Error &error);

//! Why a repair must not replace a series' folder, because it would remove files that do not belong to the series;
//! empty if it may.
QString obstacleIn(const Directory &folder, const std::function<bool(const DirectoryEntry &)> &isOfSeries);

//! The obstacle to repairing series that share a folder.
inline const QString isShared =
    english<QT_TRANSLATE_NOOP("Reasons", "Several series share the folder. Download them into another one.")>();

//! The error for an image of another series.
Error ofOther(const QString &found, const QString &wanted, const QString &path);

//! Advice for an obstacle to a repair.
inline const QString moveAdvice = english<QT_TRANSLATE_NOOP("Reasons", "Move it out of the folder and check again.")>();

//! Adds to the reason why a defective series cannot be repaired.
Verdict finished(Verdict verdict);

//! Appends a sentence to a reason.
QString withMore(const QString &reason, const QString &sentence);

//! The first few reasons as one sentence.
QString firstFew(const QStringList &reasons);

//! Converts a path below a place to one below the verified root.
QString below(const QString &place, const QString &folder);

} // namespace tcia::verify
