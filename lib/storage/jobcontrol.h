// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>

namespace tcia::storage {

//! What the threads that work on one series tell each other.
struct JobControl
{
    std::atomic_bool cancelled = false;
    std::atomic_bool isPaused = false; //!< cancelled only for a while: objects that arrived whole stay
    std::atomic<qint64> received = 0;
    std::atomic<qint64> unpackedFiles = 0;
};

} // namespace tcia::storage
