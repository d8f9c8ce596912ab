// SPDX-License-Identifier: Apache-2.0
#include "core/platform/processgroup.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tcia::platform {

void ownGroup(QProcess &process)
{
    process.setChildProcessModifier([] { // between fork and exec: only calls that are safe there
        setpgid(0, 0);
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
}

void endGroup(QProcess &process)
{
    if (const auto id = pid_t(process.processId()); id > 1)
        ::kill(-id, SIGKILL);
    process.kill();
}

} // namespace tcia::platform
