// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <QVariant>

namespace tcia::models {

//! Roles of tree and list for what a cell draws instead of its text; the same for every column. Unscoped because Qt's
//! interface uses int.
struct RowRole
{
    enum Role {
        State = Qt::UserRole + 200, //!< int(RowState)
        Mix,                        //!< ModalityMix; invalid for a series, whose text is its modality
        OnDisk,                     //!< Fraction of series on disk; invalid where no content is loaded
        Secondary,                  //!< bool: the cell's text only says that there is none
    };
};

//! The number of series below a node that are on disk and, of the others, in the basket. Called while painting.
struct LocalStatusBelow
{
    qint64 disk = 0;
    qint64 basket = 0;
};
LocalStatusBelow localStatusBelow(const CatalogNode &node);

//! The state a row shows; of a node above series the one of all series below, or that it is mixed.
RowState rowState(const CatalogNode &node);
ModalityMix modalityMix(const CatalogNode &node); //!< the most frequent first
Fraction onDisk(const CatalogNode &node);         //!< of the shown series below

//! The answer to State, Mix and OnDisk.
QVariant lookOf(const CatalogNode &node, int role);

} // namespace tcia::models
