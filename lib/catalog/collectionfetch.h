// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/table/seriestable.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace tcia::catalog {

//! Asks an archive for one collection and makes tables of its three answers: early ones while the series are still arriving, and
//! the whole one at the end. Lives on the archive's thread; tables are built on the pool.
//!
//! Absence is not believed at once. Where an answer names no series although some are known, or holds not even an empty list, the
//! question is asked again, and then getPatient and getCollectionValues: only if they agree are the series gone. A list of studies
//! or patients that does not come leaves a gap in the table (Gaps), filled from the table that is known; without the series there
//! is no table.
class CollectionFetch
{
public:
    using Table = std::shared_ptr<const SeriesTable>;

    //! `known`: what was known of the collection before, or null. `early`: makes tables of what has come, too.
    CollectionFetch(archive::Archive &archive, const QString &collection, const Table &known, bool early);

    //! Nothing at all, then tables that are not whole, then either the whole table (with the error that left a gap in it), or an
    //! error alone, which says what came before is void.
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
