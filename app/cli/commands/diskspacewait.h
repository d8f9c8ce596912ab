// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDeadlineTimer>
#include <QString>

#include <type_traits>

namespace tcia::cli {

class Session;

//! Waits for free space on the disk of a folder, at most as long as --wait-for-room allows. Lives on the session's
//! thread.
class DiskSpaceWait
{
public:
    DiskSpaceWait(Session &session, QString root);

    //! Call it after a failure. If the disk is full, waits a moment, reports that once, and returns true. False for
    //! another failure or after the time limit; an interrupt ends the wait and replaces `error`.
    bool mayRetry(Error &error);
    //! Reports that the work continues, if it had to wait.
    void end();

private:
    Session &m_session;
    const QString m_root;
    QDeadlineTimer m_limit;
    bool m_hasWaited = false;
};

//! Runs `step` and returns its Result<>; retries it while the disk is full. An interrupt ends it as Cancelled.
template <typename Step>
std::invoke_result_t<Step> retryWhileFull(Session &session, const QString &root, const Step &step)
{
    DiskSpaceWait wait(session, root);
    for (;;) {
        auto result = step();
        if (result)
            wait.end();
        else if (wait.mayRetry(result.error()))
            continue;
        return result;
    }
}

} // namespace tcia::cli
