// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "core/reason.h"
#include "transfer/transfer.h"

//! How the images of a series are verified.
namespace tcia::transfer {

//! The error of a series whose completeness cannot be verified.
inline const QString uncountable = english<QT_TRANSLATE_NOOP(
    "Reasons", "The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.")>();

//! Checks that a plan allows the required verification; Usage if required MD5 sums are not provided, or if completeness
//! cannot be verified. Neither counts against the server, and retries do not help. A listing of another number of
//! images than announced fails here, before they are fetched.
Result<void> checkProof(const archive::FetchPlan &plan, const Series &series, Verify verify);

//! Compares the number of listed images with the announced one, if there is one: Incomplete if images are missing,
//! BadArchive if there are more.
Result<void> checkListed(qint64 listed, Count announced);

//! The verification as text; empty for None.
QString wordsFor(Digest::Kind proof);

} // namespace tcia::transfer
