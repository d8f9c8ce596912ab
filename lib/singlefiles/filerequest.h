// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singlefiles/filestore.h"

namespace tcia::singlefiles {

//! A file to fetch, as a row of a table names it. Untrusted.
struct FileRequest
{
    QString address;
    bool isDrsId = false; //!< from a column of DRS ids
    QString name {};      //!< what it is to be called; empty: as its server or its address calls it
};

//! What became of it: it has either a file or an error.
struct FileOutcome
{
    QString address;
    std::optional<StoredFile> file {};
    bool wasThere = false; //!< fetched by an earlier run
    std::optional<Error> error {};
};

} // namespace tcia::singlefiles
