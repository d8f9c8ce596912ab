// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/seriesrequest.h"

namespace tcia::transfer {

//! Series that were requested from one server into one target.
struct RequestGroup
{
    archive::Server server;
    Target target;
    QList<Series> series; //!< in the order of the requests
};

//! Groups requests by server and target, regardless of time; in the order of their first requests.
QList<RequestGroup> groupsOf(const QList<SeriesRequest> &requests);

} // namespace tcia::transfer
