// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/records.h"

#include <QStringList>

namespace tcia::archive {

//! The different values of a list of one attribute (Collections to Manufacturers), in the order of its rows; without
//! empty ones.
QStringList valuesIn(const QList<Series> &rows, Endpoint endpoint);

} // namespace tcia::archive
