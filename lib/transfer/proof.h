// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "transfer/transfer.h"

//! What the images of a series are proved by.
namespace tcia::transfer {

//! Why a series fails where nothing would tell that all its images are here.
inline const QString uncountable =
    QStringLiteral("The server says neither how many images it has nor their MD5 sums, so it cannot be checked.");

//! Whether a plan can prove the images of a series as far as is insisted on; Usage where MD5 sums are and the server gives none,
//! and where nothing would tell that all are here. Neither blames the server, and no retry would change it.
Result<void> checkProof(const archive::FetchPlan &plan, const Series &series, Verify verify);

//! What was compared, for people; empty for None.
QString wordsFor(Digest::Kind proof);

} // namespace tcia::transfer
