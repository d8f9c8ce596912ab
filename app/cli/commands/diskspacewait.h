// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDeadlineTimer>
#include <QString>

#include <type_traits>

namespace tcia::cli {

class Session;

//! Waits for room on the disk of a folder as long as --wait-for-room says. The thread of the session.
class DiskSpaceWait
{
public:
    DiskSpaceWait(Session &session, QString root);

    //! After a failure: waits a moment, and says so the first time. False if that was no full disk, or the time is
    //! over; an interrupt ends it, too, and becomes the error.
    bool mayRetry(Error &error);
    //! Says that it goes on, if it had to wait.
    void end();

private:
    Session &m_session;
    const QString m_root;
    QDeadlineTimer m_limit;
    bool m_hasWaited = false;
};

//! What `step` returns, a Result<>; it is tried again while its disk is full. Cancelled by an interrupt.
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
