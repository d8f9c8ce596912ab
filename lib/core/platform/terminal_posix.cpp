// SPDX-License-Identifier: Apache-2.0
#include "core/platform/terminal.h"

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tcia::platform {

void prepareStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        if (fcntl(stream, F_GETFD) == -1) {
            // opened for the wrong direction on purpose: using a closed stream stays an error
            [[maybe_unused]] const int opened = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
}

void makeStreamsBinary() {} // they are

bool errorIsTerminal() { return isatty(STDERR_FILENO) == 1; }

int errorColumns()
{
    constexpr int usual = 80;
    winsize size {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

} // namespace tcia::platform
