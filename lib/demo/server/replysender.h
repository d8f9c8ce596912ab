// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/faults.h"
#include "demo/server/loopback.h"

//! How a reply of the demonstration archive gets onto its connection. Called on the connection's thread.
namespace tcia::demo {

//! The reply that a fault puts in place of the real one.
Reply replacement(const Fault &fault);

//! Sends a reply at the pace of a fault: completely, slowly, or truncated.
void send(const Reply &reply, Pace pace, httplib::Response &response);

//! Returns when the client gives up or the server stops.
void waitSilently();

} // namespace tcia::demo
