// SPDX-License-Identifier: Apache-2.0
#include "core/platform/crashreport.h"

#include <QtGlobal>

#include <windows.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <io.h>

namespace tcia::platform {

namespace {

std::atomic_int target = -1;
constexpr DWORD maxFrames = 62; // what older systems can capture at once

void writeText(int descriptor, const char *text)
{
    [[maybe_unused]] const int written = ::_write(descriptor, text, unsigned(std::strlen(text)));
}

//! By module and offset: where a module lies changes with each run.
void writeFrame(int descriptor, const void *address)
{
    HMODULE module = nullptr;
    std::array<char, MAX_PATH + 1> path {};
    constexpr DWORD byAddress = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExA(byAddress, static_cast<LPCSTR>(address), &module))
        GetModuleFileNameA(module, path.data(), MAX_PATH);
    const char *const slash = std::strrchr(path.data(), '\\');
    const auto offset = reinterpret_cast<quintptr>(address) - reinterpret_cast<quintptr>(module);
    std::array<char, MAX_PATH + 32> line {};
    std::snprintf(line.data(), line.size(), "%s+0x%llx\n", slash == nullptr ? path.data() : slash + 1,
                  static_cast<unsigned long long>(offset));
    writeText(descriptor, line.data());
}

//! Once: what crashes while it is called is not reported again.
void report(const char *what, unsigned long code, const void *place)
{
    const int descriptor = target.exchange(-1);
    if (descriptor < 0)
        return;
    std::array<char, 32> line {};
    std::snprintf(line.data(), line.size(), " %lx at:\n", code);
    writeText(descriptor, "The program crashed by ");
    writeText(descriptor, what);
    writeText(descriptor, line.data());
    if (place != nullptr)
        writeFrame(descriptor, place);
    std::array<void *, maxFrames> frames {};
    const auto count = CaptureStackBackTrace(0, maxFrames, frames.data(), nullptr);
    for (size_t i = 0; i < count; ++i)
        writeFrame(descriptor, frames.at(i));
}

//! The system's own report follows, or the debugger.
LONG WINAPI onException(EXCEPTION_POINTERS *pointers)
{
    const EXCEPTION_RECORD &record = *pointers->ExceptionRecord;
    report("exception", record.ExceptionCode, record.ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH;
}

void onAbort(int signal) { report("signal", static_cast<unsigned long>(signal), nullptr); }

} // namespace

void reportCrashesTo(int descriptor)
{
    static const bool isInstalled = [] {
        SetUnhandledExceptionFilter(onException);
        std::signal(SIGABRT, onAbort); // of std::abort(), which raises no exception of the system
        return true;
    }();
    target = isInstalled ? descriptor : -1;
}

} // namespace tcia::platform
