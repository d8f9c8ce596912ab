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
//! cannot be verified. Neither counts against the server, and retries do not help.
Result<void> checkProof(const archive::FetchPlan &plan, const Series &series, Verify verify);

//! The verification as text; empty for None.
QString wordsFor(Digest::Kind proof);

} // namespace tcia::transfer
