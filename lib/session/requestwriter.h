// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/seriesrequest.h"

#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tcia::session {

//! A change of a recorded request, as a line of its folder's request file: dropped, pending again, or already complete.
struct RequestUpdate
{
    enum class Kind { Drop, Reopen, Present };
    Kind kind = Kind::Drop;
    QString seriesUid;
};

//! Writes download requests and their updates into download folders, in order, on one thread per folder: a hanging disk
//! blocks only its own folder. A write that a full or failing disk refuses stays pending, with all writes after it, and
//! is retried until the disk works. Lives on the queue's thread.
class RequestWriter : public QObject
{
    Q_OBJECT
public:
    explicit RequestWriter(QObject *parent = nullptr);
    ~RequestWriter() override; //!< retries pending writes once; waits at most some seconds

    //! Writes requests into the folder, which is created if missing. Fills in the time and the record's size. No error
    //! where the disk is full or fails: they are written later.
    //! `gather` runs on the folder's thread.
    QFuture<Result<void>> add(const QString &root, std::function<QList<transfer::SeriesRequest>()> gather);
    //! Writes updates, after all requests added before. They, too, are written later where the disk is full or fails.
    void update(const QString &root, const QList<RequestUpdate> &updates);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a folder could not be written; once per folder

private:
    class Backlog;
    struct Folder
    {
        std::shared_ptr<QThreadPool> pool; //!< of one thread
        std::shared_ptr<Backlog> backlog;  //!< used only on that thread
    };
    //! The result of an attempt to write a folder's backlog.
    struct Outcome
    {
        Result<void> added {};         //!< of the requests that add() was called with
        std::optional<Error> error {}; //!< of the first other write that failed and is not retried
        bool isPending = false;        //!< the disk refused a write
    };
    const Folder &folder(const QString &root);
    void finishAttempt(const QString &root, const Outcome &outcome);
    void retry();

    QHash<QString, Folder> m_folders; //!< by root
    QSet<QString> m_pending;          //!< roots to be retried
    QTimer m_retryTimer;
    QSet<QString> m_reported; //!< roots
};

} // namespace tcia::session
