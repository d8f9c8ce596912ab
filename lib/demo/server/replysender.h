// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/faults.h"
#include "demo/server/loopback.h"

//! Sends a reply of the demonstration archive. Called on the connection's thread.
namespace tcia::demo {

//! The reply that replaces the real one for a fault.
EngineReply replacement(const Fault &fault);

//! Sends a reply at the pace of a fault: completely, slowly, or truncated.
void send(const EngineReply &reply, Pace pace, httplib::Response &response);

//! Returns when the client disconnects or the server stops.
void waitSilently();

} // namespace tcia::demo
