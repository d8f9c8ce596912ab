// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "transfer/transfer.h"

#include <QDateTime>
#include <QJsonObject>

namespace tcia::transfer {

//! One series requested for a folder, with its parameters. Contains no API key.
struct SeriesRequest
{
    Series series;
    archive::Server server;
    Target target;            //!< its root is the folder at its current path
    QDateTime requestedAt {}; //!< when it was made (UTC)
    qint64 recordSize = 0;    //!< size of the folder's record at that time: later records answer the request
    QJsonObject origin {};    //!< see originOf(); empty in requests of earlier versions
};

} // namespace tcia::transfer
