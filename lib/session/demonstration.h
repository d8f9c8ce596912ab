// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace tcia::session {

//! Starts the demonstration archive unless it is running and returns its port; called on a pool thread. The archive
//! runs as long as a copy of the function exists.
using DemonstrationStarter = std::function<Result<quint16>()>;

//! The embedded demonstration archive, started on first use. Lives on one thread.
class Demonstration : public QObject
{
    Q_OBJECT
public:
    explicit Demonstration(DemonstrationStarter start, QObject *parent = nullptr);

    //! The demonstration server of that dialect with its current address. After a failed start the next call tries
    //! again.
    QFuture<Result<archive::Server>> locate(const archive::Server &server);

private:
    const DemonstrationStarter m_start;
    QFuture<Result<quint16>> m_port; //!< of the latest start; invalid before the first one
};

} // namespace tcia::session
