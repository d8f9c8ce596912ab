// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tcia::session {

//! What the download queue is doing with a series; None if it is not queued, done or cancelled.
enum class TransferStage { None, Waiting, Moving, Failed };

} // namespace tcia::session
