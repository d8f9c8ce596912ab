// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verify/verdict.h"

#include <atomic>

namespace tcia::verify {

//! Checks everything below a root against what was recorded, by us (tcia-series.jsonl: presence, size, CRC and MD5 of
//! every file) or by NBIA Data Retriever (metadata.csv: number of images and size), and lists images of which nothing
//! is recorded. The records may lie in the root or up to two folders below; where both tell of a series, ours counts.
//! Without any it is NotFound. A folder below the root that cannot be read is Unknown and costs nothing else. Reads
//! every byte; run it on a pool thread.
Result<Verification> verifyFolder(const QString &root, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64 done, qint64 total)> &onSeries = {},
                                  const SeriesReader &seriesOf = {});

} // namespace tcia::verify
