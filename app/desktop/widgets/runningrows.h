// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfermodel.h"

class QTreeView;

namespace tcia::desktop {

//! Brings what is running into view where most of it stands out of sight, a page at a time. Whoever scrolls, chooses rows or orders
//! them anew looks at something: from then on nothing moves until the next download begins.
class RunningRows : public QObject
{
    Q_OBJECT
public:
    //! `view` shows the rows of `model`, which is of `downloads`, sorted or not.
    RunningRows(transfer::DownloadManager &downloads, models::TransferModel &model, QTreeView &view);

private:
    void follow(const QList<transfer::TransferId> &ids);
    bool isSomebodyLooking() const;

    transfer::DownloadManager &m_downloads;
    models::TransferModel &m_model;
    QTreeView &m_view;
    bool m_isUsers = false; //!< somebody has scrolled
};

} // namespace tcia::desktop
