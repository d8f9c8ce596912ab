// SPDX-License-Identifier: Apache-2.0
#include "core/platform/crashreport.h"

#include "core/platform/sanitized.h"

#ifndef TCIA_IS_SANITIZED

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>

#include <execinfo.h>
#include <unistd.h>

namespace tcia::platform {

namespace {

std::atomic_int target = -1;
constexpr int maxFrames = 64;

void writeText(int descriptor, const char *text)
{
    [[maybe_unused]] const ssize_t written = ::write(descriptor, text, std::strlen(text));
}

//! Only what may be called in a handler of signals. The system's default follows, for the handler is reset.
void report(int signal)
{
    if (const int descriptor = target.exchange(-1); descriptor >= 0) {
        const std::array<char, 3> digits {char('0' + signal / 10), char('0' + signal % 10), '\0'};
        writeText(descriptor, "The program crashed by signal ");
        writeText(descriptor, digits.data());
        writeText(descriptor, " at:\n");
        std::array<void *, maxFrames> frames {};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), maxFrames), descriptor);
    }
    std::raise(signal);
}

void installHandlers()
{
    // A stack that overflowed has no room for the handler.
    static std::array<char, 64 * 1024> stack;
    stack_t alternate {};
    alternate.ss_sp = stack.data();
    alternate.ss_size = stack.size();
    sigaltstack(&alternate, nullptr);
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs, which must not happen in the handler
    struct sigaction action
    {
    };
    action.sa_handler = report;
    action.sa_flags = int(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigaction(signal, &action, nullptr);
}

} // namespace

void reportCrashesTo(int descriptor)
{
    static const bool isInstalled = (installHandlers(), true);
    target = isInstalled ? descriptor : -1;
}

} // namespace tcia::platform

#else

void tcia::platform::reportCrashesTo(int) {}

#endif
