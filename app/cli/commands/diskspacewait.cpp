// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diskspacewait.h"

#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "transfer/transfer.h"

#include <QPromise>

namespace tcia::cli {

namespace {

constexpr int checkMs = 500;

} // namespace

DiskSpaceWait::DiskSpaceWait(Session &session, QString root) : m_session(session), m_root(std::move(root)) {}

bool DiskSpaceWait::mayRetry(Error &error)
{
    if (error.kind != Error::Kind::NoSpace)
        return false;
    const qint64 limitMs = qint64(m_session.options().waitForRoom) * 1000;
    if (!m_hasWaited) {
        m_limit.setRemainingTime(limitMs);
        if (limitMs > 0)
            m_session.noteBlock(transfer::wordsFor(
                {.why = transfer::QueueBlock::Why::NoSpace, .subject = m_root, .error = error, .until = {}}));
    }
    m_hasWaited = true;
    if (m_limit.hasExpired() || m_session.interrupt().happened())
        return false;
    QPromise<Result<void>> nothing; // processes events until the time has passed or an interrupt arrives
    nothing.start();
    (void)m_session.await(nothing.future(), int(qMin<qint64>(checkMs, qMax<qint64>(1, m_limit.remainingTime()))));
    nothing.finish();
    if (m_session.interrupt().happened())
        error = {.kind = Error::Kind::Cancelled, .detail = Tr::tr("It was stopped.")};
    return error.kind != Error::Kind::Cancelled;
}

void DiskSpaceWait::end()
{
    if (m_hasWaited)
        m_session.note(Tr::tr("The download continues."));
}

} // namespace tcia::cli
