// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/serverhealth.h"
#include "verify/verdict.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace tcia::verify {

//! The user waits for the end of a check: one more attempt, and no probe of a server that fails everything.
constexpr RetryPolicy checkRetry()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.probes = 0;
    policy.failuresToBlock = policy.refusalsToBlock = 5;
    return policy;
}

//! Asks a server about the series of a verified folder, a few at a time, and compares what it has now with what lies
//! there: which series it has changed, and which it has no more. A question that fails and may yet be answered is asked
//! again behind the others; where the server fails everything the rest is not asked, unless the policy has probes.
//! Belongs to the thread of its archive; an end before all is asked (stop(), or its destruction) is Cancelled.
class ServerCheck : public QObject
{
    Q_OBJECT
public:
    ServerCheck(archive::Archive &archive, const Verification &verification, const RetryPolicy &retry = checkRetry(),
                QObject *parent = nullptr);
    ~ServerCheck() override;

    void start();
    void stop();

    //! The verdicts with what the server says in their reasons.
    QFuture<Result<Verification>> future() const { return m_promise.future(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    void askMore();
    void ask(qsizetype row);
    bool mayAskNext();
    bool isRetried(qsizetype row, const Error &error);
    void takeAnswer(qsizetype row, const Result<Series> &answer);
    void end(const Result<Verification> &result);

    archive::Archive &m_archive;
    Verification m_verification;
    //! What failed so far of a question that is asked again.
    struct Failures
    {
        int count = 0;
        int charged = 0;
        qint64 notBefore = 0; //!< by m_clock
    };

    archive::ServerHealth m_health; //!< by m_clock
    QElapsedTimer m_clock;
    QTimer m_again;
    QHash<qsizetype, Failures> m_failures; //!< by row
    QList<qsizetype> m_rows;               //!< of the verdicts to be asked about; once more at the end what failed
    qsizetype m_next = 0;
    qsizetype m_underWay = 0;
    qsizetype m_answered = 0; //!< or given up
    qsizetype m_total = 0;
    bool m_ended = false;
    QPromise<Result<Verification>> m_promise;
};

//! A verdict in the light of what the server says of the series. `base` is where it was asked.
Verdict comparedWith(Verdict verdict, const Result<Series> &answer, const QString &base);

} // namespace tcia::verify
