// SPDX-License-Identifier: Apache-2.0
#include "core/platform/terminal.h"

#include <windows.h>

#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace tcia::platform {

namespace {

UINT codePageBefore = 0;

//! Consoles show UTF-8 and obey escape sequences only if told to. The code page belongs to the console, which outlives
//! this process, hence it is set back.
void prepareConsole()
{
    constexpr DWORD streams[] {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    for (const DWORD stream : streams) {
        const HANDLE console = GetStdHandle(stream);
        DWORD mode = 0;
        if (!GetConsoleMode(console, &mode))
            continue; // a file or a pipe
        SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
        if (codePageBefore == 0 && (codePageBefore = GetConsoleOutputCP()) != 0) {
            SetConsoleOutputCP(CP_UTF8);
            std::atexit([] { SetConsoleOutputCP(codePageBefore); });
        }
    }
}

} // namespace

void prepareStreams()
{
    constexpr int streams[] {0, 1, 2};
    for (const int stream : streams)
        if (_get_osfhandle(stream) < 0) {
            // Open for the other direction, so that using a stream that was closed stays an error.
            [[maybe_unused]] const int opened = _open("NUL", stream == 0 ? _O_WRONLY : _O_RDONLY);
        }
    prepareConsole();
}

void makeStreamsBinary()
{
    constexpr int streams[] {0, 1};
    for (const int stream : streams)
        _setmode(stream, _O_BINARY);
}

bool errorIsTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode) != 0; // _isatty() also takes NUL for one
}

int errorColumns()
{
    constexpr int usual = 80;
    CONSOLE_SCREEN_BUFFER_INFO info {};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info))
        return usual;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

} // namespace tcia::platform
