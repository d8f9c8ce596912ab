// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"
#include "catalog/catalog.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tcia::session {

//! Monitors whether the server is reachable, from its answers. While it is not, it is probed with back-off; after
//! recovery, failed requests are repeated. Shown content stays meanwhile.
class ConnectivityMonitor : public QObject
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit ConnectivityMonitor(catalog::Catalog &catalog, QObject *parent = nullptr);

    //! why it is unreachable; empty: reachable as far as known
    const std::optional<Error> &lastError() const { return m_lastError; }

    //! Until the next probe of an unreachable server; empty: none is waiting, because one is running or after
    //! stopProbing().
    std::optional<int> msToProbe() const;
    void probeNow();
    void stopProbing(); //!< until probeNow() or another request to it fails

Q_SIGNALS:
    void changed(); //!< lastError() was set or cleared, or probing was stopped
    void recovered();

private:
    void checkNames();
    void look(qsizetype entry);
    void setUnreachable(const Error &error);
    void recover();
    qint64 answers() const; //!< counter of answers from the server, instead of clock times

    catalog::Catalog &m_catalog;
    std::optional<Error> m_lastError;
    qint64 m_answersBefore = 0;     //!< answers() at the last failure
    archive::ServerHealth m_health; //!< by m_clock
    QElapsedTimer m_clock;
    QTimer m_again;
};

} // namespace tcia::session
