// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QObject>
#include <QTimer>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! The free space of the download folder's disk, asked on a disk thread every few seconds while it is active.
class FreeSpace : public QObject
{
    Q_OBJECT
public:
    //! `settings` must outlive it.
    explicit FreeSpace(const session::Settings &settings, QObject *parent = nullptr);

    void setActive(bool isActive);

Q_SIGNALS:
    void changed(qint64 bytes); //!< -1 if unknown

private:
    void ask();

    const session::Settings &m_settings;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace tcia::desktop
