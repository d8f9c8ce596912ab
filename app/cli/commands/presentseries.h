// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include "core/result.h"

#include <QHash>

#include <vector>

namespace tcia::cli {

class Session;

//! The series that were adopted where they are; of a shard, those that an earlier run has brought to their place in the
//! shared folder, too. They are taken out of `series`.
Result<std::vector<transfer::Transfer>> takePresent(Session &session, QList<Series> &series);

//! Takes the series out of `series` that stand complete in these folders, by UID, and returns them as results.
std::vector<transfer::Transfer> takePresent(QList<Series> &series, const QHash<QString, QString> &folders);

} // namespace tcia::cli
