// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filterresult.h"
#include "catalog/table/seriestable.h"
#include "core/error.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace tcia::catalog {

//! The state of one collection.
struct CatalogEntry
{
    enum class State { Unloaded, Loading, Loaded, Failed };
    QString name;
    State state = State::Unloaded;                //!< Loading with a table: the first rows have arrived, more follow
    bool refreshing = false;                      //!< shows stored content while it is requested again
    bool isRequested = false;                     //!< its content was requested from the server in this session
    QDateTime fetched {};                         //!< when the server sent the shown table (UTC)
    std::shared_ptr<const SeriesTable> table {};  //!< null until loaded
    std::shared_ptr<const FilterResult> shown {}; //!< the filter's result; null if and only if `table` is null
    bool hidden = false;                          //!< no row passes the filter
    std::optional<Error> error {}; //!< of the last attempt; an older table, or one with gaps(), may still be shown
    int answers = 0;               //!< number of answers from the server in this session
    bool isWhole() const { return state == State::Loaded; }
    bool isBusy() const { return refreshing || state == State::Loading; }
};

} // namespace tcia::catalog
