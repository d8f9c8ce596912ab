// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QDate>

namespace tcia::desktop {

//! Counts the series that were downloaded today, also those that have left the queue since the program started.
class DoneToday : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit DoneToday(const transfer::DownloadManager &downloads, QObject *parent = nullptr);

    qint64 count();

private:
    void countIf(transfer::TransferId id);
    void startDay();

    const transfer::DownloadManager &m_downloads;
    QDate m_day;
    qint64 m_count = 0;
};

} // namespace tcia::desktop
