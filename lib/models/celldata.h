// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/columns.h"

namespace tcia::models {

//! Roles of tree and list for what is known of a row; the same for every column. Unscoped because Qt's interface uses
//! int.
struct NodeRole
{
    enum Role {
        Level = Qt::UserRole, //!< int(CatalogLevel::Level)
        SeriesUid,            //!< QString; empty above series
        Collection,           //!< QString: its name
        State,                //!< int(catalog::CatalogEntry::State) of its collection
        LocalStatus,          //!< int(catalog::LocalStatus) of a series
    };
};

//! What tree and list answer alike: the roles of NodeRole and RowRole, alignment and tick. Their texts differ. The
//! node must have an entry. Called for a dozen roles per painted cell; invalid at once for one that is not supported.
QVariant cellData(const CatalogColumn &column, const CatalogNode &node, int role);

} // namespace tcia::models
