// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "core/result.h"

#include <QByteArray>

namespace tcia::catalog {

//! A table as bytes to be kept: its columns as they stand in memory, so that a million series are there again in a fraction of a
//! second; reading them as rows of a database takes a hundred times as long. With a checksum, for they lie on a disk for months.
QByteArray writeSnapshot(const SeriesTable &table);

//! The table again. Error where a byte is not as it was written, or the attributes of the records are others by now.
Result<std::shared_ptr<const SeriesTable>> readSnapshot(const QByteArray &bytes);

} // namespace tcia::catalog
