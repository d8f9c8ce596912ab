// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfermodel.h"

class QTreeView;

namespace tcia::desktop {

//! Scrolls running downloads into view, a page at a time. After the user scrolls, selects or sorts, it stops until the
//! next download starts.
class RunningRows : public QObject
{
    Q_OBJECT
public:
    //! `view` shows `model`, the model of `downloads`, possibly sorted.
    RunningRows(transfer::DownloadManager &downloads, models::TransferModel &model, QTreeView &view);

private:
    void follow(const QList<transfer::TransferId> &ids);
    bool hasUserChosen() const;

    transfer::DownloadManager &m_downloads;
    models::TransferModel &m_model;
    QTreeView &m_view;
    bool m_isSetByUser = false; //!< the user has scrolled
};

} // namespace tcia::desktop
