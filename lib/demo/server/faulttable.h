// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/engine.h"

#include <span>

namespace tcia::demo {

//! The way in which the bytes of a reply are sent.
enum class Pace {
    Normal,
    StallBefore, //!< nothing, not even a status
    StallInside, //!< the first part of the body, then silence with the connection open
    Drip,        //!< a few bytes at a time
    Reset,       //!< nothing, not even a status; the connection ends
    CutBefore,   //!< a status and a head, then the connection ends
    Cut,         //!< the first part of the body, then the connection ends
};

//! One kind of fault: a row of the table.
struct Fault
{
    const char *name;
    const char *words;
    ImageFault images {};
    Pace pace = Pace::Normal;
    int status = 0; //!< status of the reply that is sent instead; 0: none
    const char *type = "";
    const char *body = "";
    const char *retryAfter = "";
    WebFault web {};
    const char *only = ""; //!< affects only requests with this parameter or to this endpoint; empty: all
    ObjectFault objects {};
    bool isOfObjects = false; //!< affects only requests to buckets
};

//! All faults, and the one of that name; null if there is none.
std::span<const Fault> faults();
const Fault *faultNamed(QStringView name);

} // namespace tcia::demo
