// SPDX-License-Identifier: Apache-2.0
#include "core/platform/limits.h"

#include <windows.h>

namespace tcia::platform {

namespace {

//! The job of this process, alone in it and ending with it: its handle is never closed. Null if the system refused it.
HANDLE ownJob()
{
    static const HANDLE job = [] {
        const HANDLE made = CreateJobObjectW(nullptr, nullptr);
        return made != nullptr && AssignProcessToJobObject(made, GetCurrentProcess()) ? made : nullptr;
    }();
    return job;
}

//! Sets the limits of `changed` and keeps the others that the job has.
template <typename Change>
Limit limited(Change change)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    if (ownJob() == nullptr ||
        !QueryInformationJobObject(ownJob(), JobObjectExtendedLimitInformation, &limits, sizeof limits, nullptr))
        return Limit::Refused;
    change(limits);
    return SetInformationJobObject(ownJob(), JobObjectExtendedLimitInformation, &limits, sizeof limits)
               ? Limit::Set
               : Limit::Refused;
}

} // namespace

Limit limitMemory(qint64 bytes)
{
    return limited([bytes](JOBOBJECT_EXTENDED_LIMIT_INFORMATION &limits) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = SIZE_T(bytes);
    });
}

// The system adds the time that the job has used so far.
Limit limitProcessorTime(int seconds)
{
    constexpr LONGLONG ticks = 10'000'000; // of 100 ns in a second
    return limited([seconds](JOBOBJECT_EXTENDED_LIMIT_INFORMATION &limits) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_JOB_TIME;
        limits.BasicLimitInformation.PerJobUserTimeLimit.QuadPart = seconds * ticks;
    });
}

void forbidCoreFiles() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace tcia::platform
