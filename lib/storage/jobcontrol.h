// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>

namespace tcia::storage {

//! State shared by the threads that work on one series.
struct JobControl
{
    std::atomic_bool cancelled = false;
    std::atomic_bool isPaused = false; //!< paused: complete objects are kept
    std::atomic<qint64> received = 0;
    std::atomic<qint64> unpackedFiles = 0;
};

} // namespace tcia::storage
