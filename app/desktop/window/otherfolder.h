// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

//! Asks for another folder and downloads the series of some transfers to it instead: a transfer is cancelled once its
//! series is queued there. Only those of the open server; others stay as they are, with a message. Deletes itself
//! afterwards.
class OtherFolder : public QObject
{
    Q_OBJECT
public:
    //! `services` must outlive `window`, over which it asks.
    OtherFolder(session::Services &services, const QList<transfer::TransferId> &ids, QWidget &window);

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    //! Transfers with the same new target.
    struct Group
    {
        transfer::Target target;
        QList<transfer::TransferId> ids {};
        QList<Series> series {};
    };
    void move(const QString &folder);
    void download(const Group &group);

    session::Services &m_services;
    const QList<transfer::TransferId> m_ids;
    qsizetype m_pending = 0; //!< groups whose request is not answered yet
};

} // namespace tcia::desktop
