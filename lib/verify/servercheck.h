// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/bytesource.h"
#include "verify/instancecomparison.h"
#include "verify/rowrequests.h"
#include "verify/verdict.h"

#include <QObject>
#include <QPromise>

namespace tcia::verify {

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
    void request(qsizetype row);
    void compareListing(qsizetype row, const Series &answer);
    void compareInstances(qsizetype row, const Series &answer);
    void takeAnswer(qsizetype row, const Result<Series> &answer, const archive::FetchPlan &listing = {});
    void end(const Result<Verification> &result);

    archive::Archive &m_archive;
    const std::unique_ptr<archive::ByteSource> m_source;
    std::unique_ptr<InstanceComparison> m_instances; //!< of DICOMweb
    Verification m_verification;
    RowRequests m_requests;   //!< of the verdicts
    qsizetype m_answered = 0; //!< including those given up
    bool m_ended = false;
    QPromise<Result<Verification>> m_promise;
};

} // namespace tcia::verify
