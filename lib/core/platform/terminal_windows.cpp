// SPDX-License-Identifier: Apache-2.0
#include "core/platform/terminal.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

namespace tcia::platform {

void prepareStreams()
{
    constexpr int streams[] {0, 1, 2};
    for (const int stream : streams)
        if (_get_osfhandle(stream) < 0) {
            // Open for the other direction, so that using a stream that was closed stays an error.
            [[maybe_unused]] const int opened = _open("NUL", stream == 0 ? _O_WRONLY : _O_RDONLY);
        }
}

void makeStreamsBinary()
{
    constexpr int streams[] {0, 1};
    for (const int stream : streams)
        _setmode(stream, _O_BINARY);
}

bool errorIsTerminal() { return _isatty(2) != 0; }

int errorColumns()
{
    constexpr int usual = 80;
    CONSOLE_SCREEN_BUFFER_INFO info {};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info))
        return usual;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

} // namespace tcia::platform
