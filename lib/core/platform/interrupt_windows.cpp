// SPDX-License-Identifier: Apache-2.0
#include "core/platform/interrupt.h"

#include <QMetaObject>
#include <QPointer>

#include <windows.h>

#include <atomic>

namespace tcia::platform {

namespace {

QPointer<QObject> watcher; // set once, before the handler is installed
std::function<void()> call;
std::atomic_bool happened = false;

// Runs on a thread that the system makes for it.
BOOL WINAPI onControl(DWORD)
{
    if (!watcher || happened.exchange(true))
        return FALSE; // the next handler ends the process
    return QMetaObject::invokeMethod(
        watcher, [] { call(); }, Qt::QueuedConnection);
}

} // namespace

bool watchInterrupts(QObject *context, std::function<void()> onInterrupt)
{
    if (call)
        return false;
    watcher = context;
    call = std::move(onInterrupt);
    return SetConsoleCtrlHandler(onControl, TRUE) != 0;
}

} // namespace tcia::platform
