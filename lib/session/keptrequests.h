// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/stagerequests.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace tcia::session {

//! What the user asked for, and its file, which is read and written in the background: one write at a time, each of all
//! that is asked for by then. Lives on one thread.
class KeptRequests : public QObject
{
    Q_OBJECT
public:
    //! Reads the file; loaded() follows. One that cannot be read is renamed and reported; if that fails as well, it is
    //! not written to.
    explicit KeptRequests(const QString &path, QObject *parent = nullptr);

    const StageRequests &now() const { return m_requests; }
    //! `texts`: how their stages are run, see StageRequests::setText(). Ends when they are in the file.
    QFuture<Result<void>> add(const QList<StageKey> &keys, const QStringList &texts = {});
    void remove(const QList<StageKey> &keys); //!< failed() if that cannot be written

Q_SIGNALS:
    void loaded(const tcia::session::StageRequests &kept); //!< what the file had
    void failed(const tcia::Error &error);

private:
    void load(const StageRequests &kept);
    void setAside(const Error &error);
    void endReading();
    void write();

    const QString m_path;
    StageRequests m_requests;
    QList<std::shared_ptr<QPromise<Result<void>>>> m_unwritten; //!< who waits for the next write
    bool m_isBusy = true; //!< reads or writes: what was asked for before must not be lost
    bool m_isOutdated = false;
    std::optional<Error> m_unread; //!< why the file, which is still there, could not be read
};

} // namespace tcia::session
