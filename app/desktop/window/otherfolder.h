// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

namespace tcia::desktop {

//! Asks for another folder and downloads the series of some transfers to it instead. Only those of the open server;
//! others stay as they are, with a message. Deletes itself afterwards.
class OtherFolder : public QObject
{
    Q_OBJECT
public:
    //! `services` must outlive `window`, over which it asks.
    OtherFolder(session::Services &services, const QList<transfer::TransferId> &ids, QWidget &window);

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    void move(const QString &folder);

    session::Services &m_services;
    const QList<transfer::TransferId> m_ids;
};

} // namespace tcia::desktop
