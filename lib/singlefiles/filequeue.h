// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bandwidth.h"
#include "singlefiles/fileorder.h"
#include "singlefiles/filetransfer.h"

#include <QFuture>
#include <QPromise>

#include <map>
#include <set>

namespace tcia::singlefiles {

//! Fetches files into a FileStore, a few at a time; one that fails or waits for its next attempt holds no other. A host
//! that is busy is left alone for as long as it says (Retry-After), with all of its files. A full disk stops it. What
//! an earlier run has fetched is not fetched again. Lives on one thread.
class FileQueue : public QObject
{
    Q_OBJECT
public:
    //! `bytesPerSecond`: of all files together; 0: unlimited.
    FileQueue(std::shared_ptr<FileStore> store, const RetryPolicy &policy, const HostPermissions &hosts,
              qint64 bytesPerSecond = 0, QObject *parent = nullptr);
    ~FileQueue() override;

    //! The outcome of each request, in their order. Call it once.
    QFuture<Result<QList<FileOutcome>>> run(QList<FileRequest> requests);
    void stop(); //!< what has not ended ends as Cancelled

Q_SIGNALS:
    void ended(const tcia::singlefiles::FileOutcome &outcome, qsizetype done);

private:
    void startNext();
    bool mayBegin() const;
    void watch(qsizetype index, FileTransfer &transfer);
    void begin(qsizetype index);
    void resume(qsizetype index);
    void end(qsizetype index, const FileOutcome &outcome);

    const std::shared_ptr<FileStore> m_store;
    archive::Bandwidth m_bandwidth;
    archive::HttpClient m_descriptions, m_bytes;
    const FileClients m_clients;
    QPromise<Result<QList<FileOutcome>>> m_promise;
    QList<FileRequest> m_requests;
    QList<FileOutcome> m_outcomes;                   //!< by request
    std::map<qsizetype, FileTransfer *> m_transfers; //!< by request, those that pause as well; children
    std::set<qsizetype> m_running;                   //!< of these
    FileOrder m_order;
    QTimer m_wake; //!< a host may be asked again
    qsizetype m_done = 0;
    bool m_isStopped = false;
};

} // namespace tcia::singlefiles
