// SPDX-License-Identifier: Apache-2.0
#include "core/platform/limits.h"

#include <windows.h>

namespace tcia::platform {

// The job ends with its only process: its handle is never closed.
Limit limitMemory(qint64 bytes)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return Limit::Refused;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.ProcessMemoryLimit = SIZE_T(bytes);
    const bool isSet = SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != 0 &&
                       AssignProcessToJobObject(job, GetCurrentProcess()) != 0;
    return isSet ? Limit::Set : Limit::Refused;
}

// A job's time limit counts from its process's start and cannot be moved: it is not limited here. The
// parent process ends it after a time.
Limit limitProcessorTime(int) { return Limit::Unsupported; }

void forbidCoreFiles() { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); }

} // namespace tcia::platform
