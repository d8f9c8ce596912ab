// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <optional>

namespace tcia::session {

//! The window's start options.
struct Launch
{
    QString server {};                       //!< name or short name; empty: the last one used
    std::optional<archive::Server> given {}; //!< from --url and --dialect
    QString apiKeyFile {};
    QString folder {};   //!< download folder
    QString manifest {}; //!< manifest to add to the basket
};

} // namespace tcia::session
