// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/donetoday.h"

namespace tcia::desktop {

DoneToday::DoneToday(const transfer::DownloadManager &downloads, QObject *parent)
    : QObject(parent), m_downloads(downloads)
{
    using transfer::DownloadManager;
    startDay();
    for (const transfer::Transfer &transfer : downloads.transfers())
        countIf(transfer.id);
    connect(&downloads, &DownloadManager::ended, this, &DoneToday::countIf);
    connect(&downloads, &DownloadManager::added, this, [this](const QList<transfer::TransferId> &ids) {
        for (const transfer::TransferId id : ids) // restored ones
            countIf(id);
    });
}

void DoneToday::startDay()
{
    if (const QDate today = QDate::currentDate(); m_day != today) {
        m_day = today;
        m_count = 0;
    }
}

void DoneToday::countIf(transfer::TransferId id)
{
    const transfer::Transfer *transfer = m_downloads.find(id);
    if (!transfer || transfer->state != transfer::State::Done)
        return;
    startDay();
    if (transfer->finished.toLocalTime().date() == m_day)
        ++m_count;
}

qint64 DoneToday::count()
{
    startDay();
    return m_count;
}

} // namespace tcia::desktop
