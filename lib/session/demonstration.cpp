// SPDX-License-Identifier: Apache-2.0
#include "session/demonstration.h"

#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::session {

Demonstration::Demonstration(DemonstrationStarter start, QObject *parent) : QObject(parent), m_start(std::move(start))
{
}

QFuture<Result<archive::Server>> Demonstration::locate(const archive::Server &server)
{
    const bool hasFailed = m_port.isFinished() && (m_port.resultCount() == 0 || !m_port.result());
    if (hasFailed || !m_port.isValid())
        m_port = QtConcurrent::run(m_start);
    return transform(m_port, this, [server](const Result<quint16> &port) -> Result<archive::Server> {
        if (!port)
            return failure(port.error());
        return archive::demonstrationServer(server, *port);
    });
}

} // namespace tcia::session
