// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionmanager.h"
#include "transfer/downloadmanager.h"

namespace tcia::session {

//! The patients of series, as the queue or the open server's loaded collections know them. Lives on the queue's thread.
class SeriesPatients : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    SeriesPatients(SessionManager &sessions, transfer::DownloadManager &downloads, QObject *parent = nullptr);

    QString find(const QString &seriesUid) const; //!< the patient's ID; empty if it is not known

private:
    void note(const QList<transfer::TransferId> &ids);

    SessionManager &m_sessions;
    transfer::DownloadManager &m_downloads;
    QHash<QString, QString> m_queued; //!< by UID of the series
};

} // namespace tcia::session
