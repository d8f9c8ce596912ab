// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/table/seriestable.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace tcia::catalog {

//! A table with the known series that may be unusable rows of its answer.
struct WithDoubted
{
    std::shared_ptr<const SeriesTable> table;
    std::optional<Error> doubt {}; //!< if there are any: how many were kept, and why
};

//! The consequence of an answer that contradicts what is known, for so many series; empty for none.
QString wordsForKept(qint64 series);

//! Known series may be missing from an answer because rows of it, `unusable` many, cannot be read. For each of the
//! first 200 of them, in the order of `known`, a request to the archive confirms whether it still has the series. The
//! table gets all of them except those that the archive confirms to be withdrawn. An error only if it was cancelled or
//! memory ran out. Call it on the archive's thread.
QFuture<Result<WithDoubted>> withDoubtedSeries(archive::Archive &archive,
                                               const std::shared_ptr<const SeriesTable> &table,
                                               const std::shared_ptr<const SeriesTable> &known, qint64 unusable);

} // namespace tcia::catalog
