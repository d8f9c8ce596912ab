// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"

#include <QByteArray>

//! The questions to the Imaging Data Commons in the SQL of its REST interface, version 3 (DuckDB over its index
//! tables). The answers' columns have the keys of core/fields.h. Pure functions.
namespace tcia::archive::idc {

inline constexpr qint64 pageRows = 10'000; //!< the most that the interface sends at once

//! The statement for the rows of an endpoint that begin after `offset`, in an order that does not change from page to
//! page. `Collection` is a name, but the id (foldedCollection()) where the query names a collection.
QString statement(Endpoint endpoint, const Query &query, qint64 offset);

//! The body of POST /sql.
QByteArray sqlBody(const QString &statement);

//! IDC's spelling of a collection's name: `LIDC-IDRI` is `lidc_idri`. Several names may share one.
QString foldedCollection(const QString &name);

} // namespace tcia::archive::idc
