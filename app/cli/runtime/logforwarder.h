// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::cli {

class Session;

//! While it exists, warnings logged by the library on any thread are printed as notes of the session: without their
//! category, and as JSON if progress is JSON. Debug messages are not redirected. One instance at a time; lives on the
//! session's thread.
class LogForwarder
{
public:
    explicit LogForwarder(Session &session);
    ~LogForwarder(); //!< reports what was logged before
    Q_DISABLE_COPY_MOVE(LogForwarder)
};

} // namespace tcia::cli
