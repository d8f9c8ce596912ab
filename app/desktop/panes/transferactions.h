// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <functional>
#include <optional>

class QObject;

namespace tcia::desktop {

class Actions;

//! Makes the actions act on the queue, or on the transfers that are selected then, as long as `context` exists. GUI
//! thread; the downloads must outlive it.
void connectTransferActions(const Actions &actions, transfer::DownloadManager &downloads,
                            const std::function<QList<transfer::TransferId>()> &selected, QObject *context);

//! Enables what the selected transfers and the queue allow. Without `selected`, for very many, what any of the queue
//! may allow.
void enableTransferActions(const Actions &actions, const transfer::DownloadManager &downloads,
                           const std::optional<QList<transfer::TransferId>> &selected);

} // namespace tcia::desktop
