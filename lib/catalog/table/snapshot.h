// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "core/result.h"

#include <QByteArray>

namespace tcia::catalog {

//! Serialises a table: its columns in their memory layout, so that a million series load in a fraction of a second
//! (database rows take a hundred times longer). With a checksum, because files stay on disk for months.
QByteArray writeSnapshot(const SeriesTable &table);

//! Deserialises a table. An error if the checksum fails or the record attributes have changed.
Result<std::shared_ptr<const SeriesTable>> readSnapshot(const QByteArray &bytes);

} // namespace tcia::catalog
