// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QFuture>

namespace tcia::catalog {

//! Confirms by getPatient and then getCollectionValues that a collection has no series. Returns what contradicts it, or
//! an empty text. `isKnown`: series of it are known, so it must also be absent from the list of collections. Call it on
//! the archive's thread.
QFuture<Result<QString>> confirmAbsence(archive::Archive &archive, const QString &collection, bool isKnown);

} // namespace tcia::catalog
