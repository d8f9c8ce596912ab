// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "verify/verdict.h"

//! Compares a verified folder with what its server says now. Functions of values.
namespace tcia::verify {

//! Whether an error means that the server does not have the series, or does not give it out.
bool isMissing(const Error &error);

//! Updates a verdict with the server's answer about the series. `base`: URL of the server.
Verdict comparedWith(Verdict verdict, const Result<Series> &answer, const QString &base);

//! Updates a verdict with the images that the server lists, which are compared with those recorded by MD5 sum, or by
//! name and size where it gives no sums.
Verdict comparedWithListing(Verdict verdict, const archive::FetchPlan &listing);

//! Updates a verdict whose images differ from the server's by that many, which are only there or only here.
Verdict differing(Verdict verdict, qint64 added, qint64 gone);

} // namespace tcia::verify
