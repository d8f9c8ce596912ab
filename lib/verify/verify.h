// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verify/verdict.h"

#include <atomic>

namespace tcia::verify {

//! Compares everything below a root with the records of this program (tcia-series.jsonl: presence, size, CRC and MD5 of
//! every file) or of NBIA Data Retriever (metadata.csv: number of images and size), and lists unrecorded images.
//! Records may be in the root or up to two folders below; if both programs recorded a series, this program's record
//! counts. NotFound without any record. A folder below the root that cannot be read becomes Unknown without affecting
//! the rest. Reads every byte; run it on a pool thread.
Result<Verification> verifyFolder(const QString &root, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64 done, qint64 total)> &onSeries = {},
                                  const SeriesReader &seriesOf = {});

//! The verdict on one series by this program's record in `root`, whose place is the root. NotFound if that does not
//! name the series, Cancelled when it is. Reads every byte; run it on a background thread.
Result<Verdict> verifyRecordedSeries(const QString &root, const QString &seriesUid, const std::atomic_bool &cancelled,
                                     const SeriesReader &seriesOf = {});

} // namespace tcia::verify
