// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/freespace.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "session/settings.h"
#include "storage/freespace.h"

#include <utility>

namespace tcia::desktop {

FreeSpace::FreeSpace(const session::Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    constexpr int everyMs = 5'000;
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &FreeSpace::ask);
}

void FreeSpace::setActive(bool isActive)
{
    if (!isActive)
        return m_timer.stop();
    m_timer.start();
    ask();
}

void FreeSpace::ask()
{
    if (std::exchange(m_isAsking, true)) // a network disk may be slow
        return;
    const QString folder = m_settings.value(session::Setting::Folder).toString();
    onFinished(runOnDiskThread([folder] { return storage::freeSpaceFor(folder); }), this,
               [this](const Result<qint64> &bytes) {
                   m_isAsking = false;
                   Q_EMIT changed(bytes.value_or(-1));
               });
}

} // namespace tcia::desktop
