// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singlefiles/filetransfer.h"

#include <QFuture>
#include <QPromise>

#include <map>

namespace tcia::singlefiles {

//! Fetches files into a FileStore, a few at a time; one that fails holds no other. What an earlier run has fetched is
//! not fetched again. Lives on one thread.
class FileQueue : public QObject
{
    Q_OBJECT
public:
    FileQueue(std::shared_ptr<FileStore> store, const RetryPolicy &policy, QObject *parent = nullptr);
    ~FileQueue() override;

    //! The outcome of each request, in their order. Call it once.
    QFuture<Result<QList<FileOutcome>>> run(QList<FileRequest> requests);
    void stop(); //!< what has not ended ends as Cancelled

Q_SIGNALS:
    void ended(const tcia::singlefiles::FileOutcome &outcome, qsizetype done);

private:
    void startNext();
    void end(qsizetype index, const FileOutcome &outcome);

    const std::shared_ptr<FileStore> m_store;
    archive::HttpClient m_descriptions, m_bytes;
    const FileClients m_clients;
    QPromise<Result<QList<FileOutcome>>> m_promise;
    QList<FileRequest> m_requests;
    QList<FileOutcome> m_outcomes;                //!< by request
    std::map<qsizetype, FileTransfer *> m_active; //!< by request; children
    qsizetype m_next = 0, m_done = 0;
    bool m_isStopped = false;
};

} // namespace tcia::singlefiles
