// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablebuilder.h"
#include "core/result.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace tcia::catalog {

//! What was read of a published index.
struct PublishedIndex
{
    QStringList collections {}; //!< in the order of the file
    qint64 series = 0;          //!< usable ones
    Unusable unusable {};
    QString version {}; //!< of the data, as the file says; empty if it does not
};

//! The series of one collection, complete.
using TakeCollection = std::function<Result<void>(const QString &collection, TableBuilder &&series)>;

//! Reads the index of the Imaging Data Commons from its Parquet file (idc_index.parquet: one row a series, ordered by
//! collection), collection by collection. Columns are found by name; those that a release lacks stay unknown, but for
//! the UIDs, the collection and the place of the images. `knownNames`: names of collections as people know them, which
//! replace the file's folded ones. Usage for a file that is not such an index or not ordered. Slow; on the pool.
Result<PublishedIndex> readPublishedIndex(const QString &path, const QStringList &knownNames,
                                          const TakeCollection &take, std::stop_token stop = {});

} // namespace tcia::catalog
