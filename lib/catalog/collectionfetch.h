// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/table/seriestable.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace tcia::catalog {

//! Fetches one collection and builds tables from its three answers: early ones while series arrive and the complete one
//! at the end. Lives on the archive's thread; tables are built on the pool.
//!
//! Absence needs confirmation. If an answer has no series although some are known, or is blank, the request is
//! repeated, followed by getPatient and getCollectionValues: the series are gone only if all agree, and a collection
//! that is still listed keeps them. An answer with unusable rows from which a known series is missing: each of these
//! rows may be that series, so it is kept unless a request for it confirms that it is withdrawn; this is reported as an
//! error. An answer without any usable row is an error. A missing list of studies or patients leaves a gap in the table
//! (Gaps) that is filled from the known table; without the series there is no table.
class CollectionFetch
{
public:
    using Table = std::shared_ptr<const SeriesTable>;

    //! `known`: the previous table of the collection, or null. `early`: also builds tables from partial answers.
    CollectionFetch(archive::Archive &archive, const QString &collection, const Table &known, bool early);

    //! Reports partial tables, then either the complete table (with the error that left a gap in it) or only an error,
    //! which invalidates the partial tables.
    struct Progress
    {
        Table table;
        std::optional<Error> error;
        bool whole = false;
    };
    QFuture<Progress> progress() const;

private:
    struct State;
    const std::shared_ptr<State> m_state;
};

} // namespace tcia::catalog
