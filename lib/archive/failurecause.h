// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace tcia::archive {

//! The cause of a failure: what it counts against.
enum class FailureCause {
    None,   //!< a valid answer (no such series), a disk fault or a cancel: does not count against the server
    Either, //!< the subject may be broken on a healthy server; several consecutive failures count against the server
    Server, //!< the server or the network path to it
};

//! `anyArrived`: part of the body had arrived before it failed.
FailureCause causeOf(const Error &error, bool anyArrived);

} // namespace tcia::archive
