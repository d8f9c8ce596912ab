// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"
#include "catalog/catalog.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tcia::session {

//! Whether the server can be reached, as its answers show. While it cannot, it is asked again by itself, later each time; then what
//! failed meanwhile is asked for once more. What was shown stays all the while.
class ConnectivityMonitor : public QObject
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit ConnectivityMonitor(catalog::Catalog &catalog, QObject *parent = nullptr);

    const std::optional<Error> &lastError() const { return m_lastError; } //!< why it cannot; none: it can, as far as is known

Q_SIGNALS:
    void changed(); //!< lastError() is there, or gone
    void recovered();

private:
    void lookAtNames();
    void look(qsizetype entry);
    void lose(const Error &error);
    void recover();
    qint64 answers() const; //!< how often content came from the server; clocks may be set back

    catalog::Catalog &m_catalog;
    std::optional<Error> m_lastError;
    qint64 m_answersBefore = 0; //!< answers() when it failed last
    archive::ServerHealth m_health; //!< by m_clock
    QElapsedTimer m_clock;
    QTimer m_again;
};

} // namespace tcia::session
