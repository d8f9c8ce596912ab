// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"
#include "session/localstatuslookup.h"

#include <QVariant>

namespace tcia::models {

//! Roles of tree and list for values that a cell draws instead of its text; equal for every column. Unscoped because
//! Qt's interface uses int.
struct RowRole
{
    enum Role {
        State = Qt::UserRole + 200, //!< int(RowState)
        Mix,                        //!< ModalityMix; invalid for a series, whose text is its modality
        OnDisk,                     //!< Fraction of series on disk; invalid where no content is loaded
        Secondary,                  //!< bool: the cell's text is a placeholder for a missing value
        NonCommercial,              //!< bool: a licence of the row's series forbids commercial use
    };
};

//! The number of series below a node that are on disk and, of the others, in the basket. Called while painting.
struct LocalStatusBelow
{
    qint64 disk = 0;
    qint64 basket = 0;
};
LocalStatusBelow localStatusBelow(const CatalogNode &node);

//! What is known of a series.
SeriesStatus statusOf(const session::LocalStatusLookup &lookup, const QString &seriesUid);
//! The state shown by a series; the queue's takes precedence.
RowState rowState(const SeriesStatus &status);
//! The state shown by a row; above series the common state of all series below, or mixed.
RowState rowState(const CatalogNode &node);
ModalityMix modalityMix(const CatalogNode &node); //!< the most frequent first
Fraction onDisk(const CatalogNode &node);         //!< of the shown series below

//! The data for the roles State, Mix and OnDisk.
QVariant lookOf(const CatalogNode &node, int role);

} // namespace tcia::models
