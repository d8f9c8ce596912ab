// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/judgedcopy.h"
#include "verify/rowrequests.h"

#include <QObject>
#include <QPromise>

#include <atomic>
#include <memory>

namespace tcia::archive {
class Archive;
}

namespace tcia::session {

//! Decides which copies are whole, of those that are JudgedCopy::isToRead: asks a server that lists images for them,
//! and reads the files of those whose sizes are right, too. A few series at a time; files are read in the background.
//! A listing that fails is asked for again; if the server is failing, the rest stays Unknown. Lives on the archive's
//! thread; the destructor stops it.
class CopyComparison : public QObject
{
    Q_OBJECT
public:
    //! `archive` must outlive it.
    CopyComparison(archive::Archive &archive, const QString &root, const QList<JudgedCopy> &copies,
                   QObject *parent = nullptr);
    ~CopyComparison() override;

    void start();
    void stop(); //!< future() is Cancelled

    //! What became of all copies, also of those that are none of its business.
    QFuture<Result<QList<JudgedCopy>>> future() const { return m_promise.future(); }
    const QList<JudgedCopy> &copies() const { return m_copies; } //!< so far

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void failed(const tcia::Error &error); //!< the listing or the files of a series

private:
    void list(qsizetype number);
    void read(qsizetype number, const archive::FetchPlan &listing);
    void takeError(qsizetype number, const Error &error);
    void next();
    void end(const Result<QList<JudgedCopy>> &result);

    const QString m_root, m_base;
    const std::unique_ptr<archive::ByteSource> m_source; //!< null if it does not list images
    QList<JudgedCopy> m_copies;
    verify::RowRequests m_requests;
    qint64 m_done = 0;
    std::optional<Error> m_lastError; //!< of a listing
    const std::shared_ptr<std::atomic_bool> m_isCancelled;
    QPromise<Result<QList<JudgedCopy>>> m_promise;
    bool m_hasEnded = false;
};

} // namespace tcia::session
