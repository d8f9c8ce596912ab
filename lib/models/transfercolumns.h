// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <span>

namespace tcia::models {

//! The columns of the list of transfers that views refer to; the others are only in the table.
enum TransferColumn {
    TransferPatient,
    TransferModality,
    TransferDescription,
    TransferState,
    TransferReceived,
    TransferSpeed,
    TransferTimeLeft,
    TransferFolder,
};

//! One column: title, width and how it shows and sorts a transfer. Adding a column adds a row in transfercolumns.cpp.
struct TransferColumnInfo
{
    const char *title; //!< translated in context "TransferColumns"
    Qt::Alignment alignment;
    int width; //!< in the design's pixels; 0: takes what is left
    bool isShownByDefault;
    QString (*shown)(const transfer::Transfer &);
    double (*number)(const transfer::Transfer &) = nullptr; //!< what it is sorted by; null: the text
    QString (*text)(const transfer::Transfer &) = nullptr;  //!< the same; null: the number. Takes no time.
};

//! In the order of TransferColumn.
std::span<const TransferColumnInfo> transferColumns();
QString titleOf(const TransferColumnInfo &column); //!< translated

} // namespace tcia::models
