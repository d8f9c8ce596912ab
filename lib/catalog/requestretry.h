// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/requestlimit.h"
#include "core/error.h"

#include <QHash>
#include <QString>

namespace tcia::catalog {

//! Decides whether failed requests to one server are repeated, how many may run at once, and for how long an overloaded
//! server is left alone. A value without a clock.
class RequestRetry
{
public:
    //! What is done about a failed request.
    enum class Decision {
        Repeat,
        Fail,   //!< this one
        GiveUp, //!< all: no other request would succeed
    };

    //! `attempts`: of each request whose failure may be its own fault; delays in milliseconds.
    RequestRetry(int maxParallel, int attempts, int firstDelayMs, int maxDelayMs);

    int maxParallel() const { return m_limit.now(); } //!< how many requests may run now
    void begin() { m_attempts.clear(); }              //!< a new batch of requests begins
    void succeeded() { m_limit.succeeded(); }

    //! Decides about a failure of the request named `request`; `isPaused`: it was in flight when the pause began.
    Decision failed(const QString &request, const Error &error, bool isPaused);
    //! For how long all requests must pause after the last failure; 0: not at all.
    qint64 pauseMs() const { return m_pauseMs; }

private:
    RequestLimit m_limit;
    const int m_max;
    const int m_firstDelayMs;
    const int m_maxDelayMs;
    qint64 m_pauseMs = 0;
    QHash<QString, int> m_attempts; //!< by request
};

} // namespace tcia::catalog
