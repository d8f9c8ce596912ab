// SPDX-License-Identifier: Apache-2.0
#include "core/platform/limits.h"

#include <windows.h>

namespace tcia::platform {

// The job ends with its only process: its handle is never closed.
bool limitMemory(qint64 bytes)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return false;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.ProcessMemoryLimit = SIZE_T(bytes);
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != 0 &&
           AssignProcessToJobObject(job, GetCurrentProcess()) != 0;
}

// A job's time limit counts from its process's start and cannot be moved: it is not limited here. The
// parent process ends it after a time.
bool limitProcessorTime(int) { return false; }

void forbidCoreFiles() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace tcia::platform
