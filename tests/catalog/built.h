// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablebuilder.h"

namespace tcia::tests {

//! The table of three answers.
inline std::shared_ptr<const catalog::SeriesTable> built(const QString &collection, const QList<Patient> &patients,
                                                         const QList<Study> &studies, const QList<Series> &series)
{
    catalog::TableBuilder builder(collection);
    builder.add(patients);
    builder.add(studies);
    builder.add(series);
    return std::move(builder).build();
}

} // namespace tcia::tests
