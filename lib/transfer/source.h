// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "transfer/transfer.h"

#include <QSet>

#include <memory>
#include <vector>

namespace tcia::transfer {

//! Whom series are asked of, and how it fares.
struct Source
{
    archive::Server kept;    //!< as the journal names it
    archive::Server server;  //!< as it is spoken to
    QString apiKey;
    std::unique_ptr<archive::Archive> archive; //!< none while it is not known where the server is
    std::vector<std::unique_ptr<archive::Archive>> retired {}; //!< asked with an older key; their answers may be on the way

    qint64 wanted = 0;       //!< rows that go on or wait
    int failures = 0;        //!< in a row
    QSet<QString> failing {}; //!< series of these that may be broken themselves
    bool isHeld = false;     //!< it fails everything: one series is tried now and then
    bool isBusy = false;     //!< it asked for time
    bool isProbing = false;  //!< one is being tried
    int probes = 0;          //!< tried in vain
    qint64 until = 0;        //!< held or busy until then, by the manager's clock
    qint64 delayMs = 0;
    Error error {};          //!< the last one

    bool mayStart(qint64 now) const { return archive && !isProbing && ((!isHeld && !isBusy) || now >= until); }
};

} // namespace tcia::transfer
