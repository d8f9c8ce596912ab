// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QStringList>

namespace tcia::cli {

class Session;

//! The UIDs that --series named, in order, without repeats, `-` replaced by what standard input holds.
Result<QStringList> namedSeries(Session &session);

//! Everything that a download named: --series, --manifest, --shared-list and filters, in this order, without repeats.
//! Of some only the UID is known. Tells on the console what of a manifest could not be read.
Result<QList<Series>> selectedSeries(Session &session);

//! True where any of these was given.
bool isAnythingSelected(const Session &session);

//! True where a filter was given.
bool isFiltered(const Session &session);

} // namespace tcia::cli
