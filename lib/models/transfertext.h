// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"
#include "session/diskindex.h"
#include "transfer/transfer.h"

namespace tcia::models {

//! The state of a transfer: "fetching", "unpacking, 188 of 288", "255 images promised, 231 came · tried 3 times",
//! "next try in 40 s". `now`: UTC.
QString stateText(const transfer::Transfer &transfer, const QDateTime &now = QDateTime::currentDateTimeUtc());

//! Of a series that was done and whose files are no longer all there: "45 of 47 files left".
QString lostText(const session::LostFiles &lost);

//! "49.1 of 80.5 MB" while its size can be estimated, then "43.9 MB"; empty before anything has arrived.
QString receivedText(const transfer::Transfer &transfer);

//! What its row shows as a glyph.
RowState rowStateOf(transfer::State state);

//! The error in one line, else what is known of the files.
QString transferTip(const transfer::Transfer &transfer);

} // namespace tcia::models
