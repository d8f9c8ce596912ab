// SPDX-License-Identifier: Apache-2.0
#include "core/platform/interruptwatch.h"

#include <QMetaObject>
#include <QPointer>

#include <windows.h>

#include <atomic>

namespace tcia::platform {

namespace {

QPointer<QObject> watcher; // set once, before the handler is installed
std::function<void()> call;
std::atomic_bool happened = false;

// Runs on a thread created by the system. When the console is closed, the process ends as soon as this returns,
// whatever it returns (Windows console documentation, "CTRL+CLOSE Signal"). So it waits, to let the event loop end the
// process in order, within the system's time limit of usually 5 s.
BOOL WINAPI onControl(DWORD event)
{
    if (!watcher || happened.exchange(true))
        return FALSE; // the next handler ends the process
    if (!QMetaObject::invokeMethod(
            watcher, [] { call(); }, Qt::QueuedConnection))
        return FALSE;
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
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

bool wasInterrupted() { return happened; }

} // namespace tcia::platform
