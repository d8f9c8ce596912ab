// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/bytesource.h"
#include "archive/serverhealth.h"
#include "verify/instancecomparison.h"
#include "verify/verdict.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace tcia::verify {

//! The user waits for the check: one retry, and no probing of a failing server.
constexpr RetryPolicy checkRetry()
{
    RetryPolicy policy;
    policy.attempts = 2;
    policy.probes = 0;
    policy.failuresToBlock = policy.refusalsToBlock = 5;
    return policy;
}

//! Requests the series of a verified folder from a server, a few at a time, and compares its answers with the folder:
//! which series it has changed or withdrawn. Of a server that lists every image with its sum the images are compared
//! one by one, without a download; of a DICOMweb server by their UIDs, if there is a reader for those. Transient
//! failures are retried after the other series; if the server is failing, the rest is skipped unless the policy has
//! probes. Lives on the thread of its archive; stop() or destruction before the end is Cancelled.
class ServerCheck : public QObject
{
    Q_OBJECT
public:
    ServerCheck(archive::Archive &archive, const Verification &verification, const RetryPolicy &retry = checkRetry(),
                QObject *parent = nullptr);
    ~ServerCheck() override;

    //! Before start(): how UIDs of images are read, to be compared with those of a server that gives no sums.
    void setInstanceReader(const InstanceReader &reader);
    void start();
    void stop();

    //! The verdicts with the server's answers in their reasons.
    QFuture<Result<Verification>> future() const { return m_promise.future(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    //! What the server said of the series of a verdict, NotFound included, and the images that were listed.
    void answered(qsizetype row, const tcia::Result<tcia::Series> &answer, const tcia::archive::FetchPlan &listing);

private:
    void requestMore();
    void request(qsizetype row);
    bool mayRequestNext();
    bool isRetried(qsizetype row, const Error &error);
    void compareListing(qsizetype row, const Series &answer);
    void compareInstances(qsizetype row, const Series &answer);
    void takeAnswer(qsizetype row, const Result<Series> &answer, const archive::FetchPlan &listing = {});
    void end(const Result<Verification> &result);

    archive::Archive &m_archive;
    const std::unique_ptr<archive::ByteSource> m_source;
    std::unique_ptr<InstanceComparison> m_instances; //!< of DICOMweb
    Verification m_verification;
    //! The failures of a retried request.
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
    QList<qsizetype> m_rows;               //!< rows of the verdicts to request; retries are appended
    qsizetype m_next = 0;
    qsizetype m_inFlight = 0;
    qsizetype m_answered = 0; //!< including those given up
    qsizetype m_total = 0;
    bool m_ended = false;
    QPromise<Result<Verification>> m_promise;
};

} // namespace tcia::verify
