// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::cli {

class Session;

//! While it lives, warnings that the library logs, on any thread, are notes of the session: without the name of their
//! category, and as JSON where progress is. Messages for developers go where they went. One at a time; lives on the
//! thread of the session.
class LogForwarder
{
public:
    explicit LogForwarder(Session &session);
    ~LogForwarder(); //!< reports what was logged before
    Q_DISABLE_COPY_MOVE(LogForwarder)
};

} // namespace tcia::cli
