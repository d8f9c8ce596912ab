// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

class QTreeView;

namespace tcia::desktop {

//! Brings what is running into view where most of it stands out of sight, a page at a time. Whoever scrolls, chooses rows or orders
//! them anew looks at something: from then on nothing moves until the next download begins.
class RunningRows : public QObject
{
    Q_OBJECT
public:
    //! `view` shows the rows of `downloads`, sorted or not.
    RunningRows(transfer::DownloadManager &downloads, QTreeView &view);

private:
    void follow(const QList<qsizetype> &rows);
    bool isSomebodyLooking() const;

    transfer::DownloadManager &m_downloads;
    QTreeView &m_view;
    bool m_isUsers = false; //!< somebody has scrolled
};

} // namespace tcia::desktop
