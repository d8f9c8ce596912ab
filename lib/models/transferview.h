// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

namespace tcia::models {

//! Which transfers a list shows; the paused ones are among the waiting, the cancelled ones only in All.
enum class TransferView { All, Active, Waiting, Failed, Done };

//! Whether a view shows transfers in a state.
bool isShownIn(TransferView view, transfer::State state);
//! The number of transfers of a view.
qint64 countOf(TransferView view, const transfer::QueueProgress &progress);

} // namespace tcia::models
