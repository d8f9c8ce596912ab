// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "transfer/transfer.h"

#include <QDateTime>

namespace tcia::transfer {

//! One series requested for a folder, with its parameters. Contains no API key.
struct Request
{
    Series series;
    archive::Server server;
    Target target;            //!< its root is the folder, wherever that is now
    QDateTime requestedAt {}; //!< UTC
    qint64 recordSize = 0;    //!< of the folder's record then: what was recorded behind it answers the request
};

} // namespace tcia::transfer
