// SPDX-License-Identifier: Apache-2.0
#include "core/platform/interruptwatch.h"

#include <QSocketNotifier>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tcia::platform {

namespace {

// A signal handler may call almost no function and has no object: it writes to a pipe that the event loop reads.
int pipeEnds[2] {-1, -1};
std::atomic_bool happened = false;
static_assert(std::atomic_bool::is_always_lock_free); // a handler may set it

constexpr int watched[] {SIGINT, SIGTERM};

void onSignal(int)
{
    happened = true;
    struct sigaction usual
    {
    };
    usual.sa_handler = SIG_DFL;
    for (const int signal : watched) // a second signal, whichever, ends the process
        sigaction(signal, &usual, nullptr);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

bool watchInterrupts(QObject *context, std::function<void()> onInterrupt)
{
    if (pipeEnds[0] != -1 || pipe(pipeEnds) != 0)
        return false;
    for (const int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(pipeEnds[1], F_SETFL, O_NONBLOCK);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, onInterrupt = std::move(onInterrupt)] {
        notifier->setEnabled(false);
        onInterrupt();
    });
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : watched)
        sigaddset(&action.sa_mask, signal);
    return std::ranges::all_of(watched, [&action](int signal) { return sigaction(signal, &action, nullptr) == 0; });
}

bool wasInterrupted() { return happened; }

} // namespace tcia::platform
