// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/transferstage.h"
#include "transfer/downloadmanager.h"

#include <QHash>

namespace tcia::session {

//! The stage of the latest transfer of each series. One hash entry per transfer; a look-up asks the queue for its
//! state, so a change of state costs nothing here. Lives on the manager's thread.
class TransferStages : public QObject
{
    Q_OBJECT
public:
    //! `manager` must outlive it.
    explicit TransferStages(const transfer::DownloadManager &manager, QObject *parent = nullptr);

    TransferStage of(const QString &seriesUid) const;

Q_SIGNALS:
    void changed(); //!< some series', at most a few times a second

private:
    const transfer::DownloadManager &m_manager;
    QHash<QString, transfer::TransferId> m_latest; //!< by series UID
};

} // namespace tcia::session
