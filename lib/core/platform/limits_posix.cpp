// SPDX-License-Identifier: Apache-2.0
#include "core/platform/limits.h"

#include "core/platform/sanitized.h"

#include <sys/resource.h>

namespace tcia::platform {

namespace {

//! Changes the soft limit, never the hard limit above it, which could not be raised again.
Limit setLimit(int resource, rlim_t value)
{
    rlimit limit {};
    if (getrlimit(resource, &limit) != 0)
        return Limit::Refused;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || value < limit.rlim_max ? value : limit.rlim_max;
    return setrlimit(resource, &limit) == 0 ? Limit::Set : Limit::Refused;
}

} // namespace

Limit limitMemory(qint64 bytes)
{
#ifdef TCIA_IS_SANITIZED
    Q_UNUSED(bytes)
    return Limit::Unsupported;
#else
    return setLimit(RLIMIT_AS, rlim_t(bytes));
#endif
}

Limit limitProcessorTime(int seconds)
{
    rusage used {};
    if (getrusage(RUSAGE_SELF, &used) != 0)
        return Limit::Refused;
    const auto soFar = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1; // begun seconds count
    return setLimit(RLIMIT_CPU, rlim_t(soFar + seconds));
}

void forbidCoreFiles() { setLimit(RLIMIT_CORE, 0); }

} // namespace tcia::platform
