// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/tablebuilder.h"

#include <QMutex>
#include <QPromise>

namespace tcia::catalog {

//! A collection's three answers while they come in, and the tables made of them: early ones while the series are still arriving, and
//! the whole one at the end. Rows come on threads of the pool, those of different answers at the same time, so a lock keeps them
//! apart: handing each batch through the event loop of the window would make the window wait for it.
class Intake
{
public:
    using Table = std::shared_ptr<const SeriesTable>;

    //! Asks `archive` for the collection. `early`: makes tables of what has come, too.
    Intake(archive::Archive &archive, const QString &collection, bool early);
    //! Nothing at all, then tables that are not whole, then either the whole table or an error, which says what came before is void.
    struct Progress
    {
        Table table;
        std::optional<Error> error;
        bool whole = false;
    };
    QFuture<Progress> progress() const { return m_state->promise.future(); }

private:
    //! Lives as long as anybody may still bring rows.
    struct State
    {
        State(const QString &collection, bool wantsEarly) : builder(collection), early(wantsEarly) {}
        template <typename Record>
        void take(QList<Record> &&rows);
        void end(const Result<archive::RowCount> &count);
        void showEarly();

        QMutex lock;
        TableBuilder builder;
        const bool early;
        Row next = 1;         //!< rows at which the next early table is made
        int missing = 3;      //!< answers
        std::optional<Error> error;
        QPromise<Progress> promise;
    };
    const std::shared_ptr<State> m_state;
};

} // namespace tcia::catalog
