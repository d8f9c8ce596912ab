// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <optional>

namespace tcia::session {

//! What the window was asked to start with.
struct Launch
{
    QString server;                        //!< name or short name; empty: the last one used
    std::optional<archive::Server> given;  //!< from --url and --dialect
    QString apiKeyFile;
    QString folder;                        //!< where downloads shall go
    QString manifest;                      //!< to be put into the basket
};

} // namespace tcia::session
