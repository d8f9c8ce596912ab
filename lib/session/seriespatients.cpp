// SPDX-License-Identifier: Apache-2.0
#include "session/seriespatients.h"

namespace tcia::session {

SeriesPatients::SeriesPatients(SessionManager &sessions, transfer::DownloadManager &downloads, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_downloads(downloads)
{
    for (const transfer::Transfer &one : downloads.transfers())
        m_queued.insert(one.series.seriesUid, one.series.patientId);
    connect(&downloads, &transfer::DownloadManager::added, this, &SeriesPatients::note);
}

void SeriesPatients::note(const QList<transfer::TransferId> &ids)
{
    for (const transfer::TransferId id : ids)
        if (const transfer::Transfer *one = m_downloads.find(id))
            m_queued.insert(one->series.seriesUid, one->series.patientId);
}

QString SeriesPatients::find(const QString &seriesUid) const
{
    if (const auto queued = m_queued.constFind(seriesUid); queued != m_queued.cend())
        return *queued;
    ServerSession *session = m_sessions.session();
    const std::optional<Series> known = session ? session->catalog().find(seriesUid) : std::nullopt;
    return known ? known->patientId : QString();
}

} // namespace tcia::session
