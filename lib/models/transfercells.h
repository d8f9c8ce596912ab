// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfercolumns.h"
#include "models/transferrows.h"
#include "session/diskindex.h"

namespace tcia::models {

//! The roles of a TransferModel.
struct TransferRoles
{
    //! Of a transfer unless stated otherwise; the same for every column.
    enum Role {
        IdRole = Qt::UserRole + 1, //!< transfer::TransferId; invalid for a group
        ProgressRole,              //!< double from 0 to 1, or -1 where no bar is shown
        RowStateRole,              //!< int of models::RowState, for a glyph
        SeriesUidRole,             //!< QString
        FolderRole,                //!< QString: the finished folder's whole path, empty until then
        RemedyRole,                //!< of a group: int of models::Remedy
        AlternativeRole,           //!< of a group: the same, a second action
        StrongRole,                //!< of a group: QString, "4 failed:"
        SentenceRole,              //!< of a group: QString, what follows StrongRole
    };
};

//! What a TransferModel answers of a group or a transfer in a role. GUI thread: some words are translated.
QVariant groupCell(const TransferRows::Group &group, int column, int role);
//! What the server said about the failures of a group, and why they failed: a few different texts, one a paragraph.
QString saidAbout(const TransferRows::Group &group, const transfer::DownloadManager &manager);
//! What differs in the cells of a done one whose files are lost; invalid: nothing.
QVariant lostCell(const session::LostFiles &lost, int column, int role);
QVariant transferCell(const transfer::Transfer &transfer, int column, int role);

} // namespace tcia::models
