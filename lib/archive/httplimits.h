// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/minimumspeed.h"

namespace tcia::archive {

//! How long each phase of an exchange may take; a longer one ends as Timeout. Time in which received bytes wait for
//! their consumer does not count.
struct HttpLimits
{
    int connectMs = 30'000;        //!< until the request is sent
    int firstByteMs = 90'000;      //!< from then until the first byte of the body: the archive may need 45 s for images
    int stallMs = 60'000;          //!< without data inside a body
    MinimumSpeed::Limits speed {}; //!< of a body
    qint64 readAheadBytes =
        0; //!< maximum number of unread bytes of a body, as it is sent, that are buffered; 0: no limit
};

} // namespace tcia::archive
