// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/request.h"

#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace tcia::session {

//! What happened to a queued series, as a line of its folder's request file.
struct RequestEnd
{
    enum class Kind { Drop, Reopen, Present };
    Kind kind = Kind::Drop;
    QString seriesUid;
};

//! Writes requests and their ends into download folders, in order, on one thread per folder: a hanging disk blocks only
//! its own folder. What a full or failing disk refuses is kept and written once the disk works. Lives on the queue's
//! thread.
class RequestWriter : public QObject
{
    Q_OBJECT
public:
    explicit RequestWriter(QObject *parent = nullptr);
    ~RequestWriter() override; //!< tries once more to write what is kept, and waits at most some seconds

    //! Writes requests into the folder, which is created if missing. Fills in the time and the record's size. No error
    //! where the disk is full or fails: they are written later.
    QFuture<Result<void>> add(const QString &root, const QList<transfer::Request> &requests);
    void end(const QString &root, const QList<RequestEnd> &ends);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a folder could not be written; once per folder

private:
    //! What waits for the disk of a folder.
    struct Kept
    {
        QList<transfer::Request> requests;
        QList<RequestEnd> ends;
    };
    QThreadPool *pool(const QString &root);
    void write(const QString &root, const Kept &kept);
    void writeKept();

    QHash<QString, Kept> m_kept; //!< by root
    QTimer m_again;
    QSet<QString> m_reported; //!< roots
    QHash<QString, std::shared_ptr<QThreadPool>> m_pools;
};

} // namespace tcia::session
