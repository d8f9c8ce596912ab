// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"
#include "core/retrypolicy.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace tcia::verify {

//! The user waits for a check: one retry, and no probing of a failing server.
constexpr RetryPolicy checkRetry()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.probes = 0;
    policy.failuresToBlock = policy.refusalsToBlock = 5;
    return policy;
}

//! When the rows of a list are requested from one server: a few at a time, those that failed once more after the others
//! if that may help, and none any more once the server is given up. Lives on one thread.
class RowRequests : public QObject
{
    Q_OBJECT
public:
    explicit RowRequests(const RetryPolicy &retry, QObject *parent = nullptr);

    void add(qsizetype row, const QString &subject); //!< before start(); a subject as of ServerHealth
    qsizetype total() const { return m_subjects.size(); }
    void start();
    void stop(); //!< nothing is emitted any more

    // The end of each request, followed by goOn()
    void succeeded();                                  //!< with an answer, also that the server does not have it
    bool isRetried(qsizetype row, const Error &error); //!< failed; whether the row will be due again
    void goOn();                                       //!< also while due() is emitted

Q_SIGNALS:
    void due(qsizetype row);
    void finished(qsizetype unrequested); //!< with the number of rows that a given up server is not asked about

private:
    //! The failures of a retried request.
    struct Failures
    {
        int count = 0;
        int charged = 0;
        qint64 notBefore = 0; //!< by m_clock
    };
    bool mayRequestNext();

    archive::ServerHealth m_health; //!< by m_clock
    QElapsedTimer m_clock;
    QTimer m_again;
    QHash<qsizetype, QString> m_subjects;
    QHash<qsizetype, Failures> m_failures;
    QList<qsizetype> m_rows; //!< to request; retries are appended
    qsizetype m_next = 0;
    qsizetype m_inFlight = 0;
    bool m_isStopped = false;
    bool m_isGoingOn = false; //!< due() is emitted: many answers known at once need no more stack than one
};

} // namespace tcia::verify
