// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/startoptions.h"

#include <array>

namespace tcia::desktop {

namespace {

constexpr std::array rows {
    StartOption {"--server", "NAME",
                 QT_TRANSLATE_NOOP("Help", "Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own"),
                 &StartWords::server, nullptr},
    StartOption {"--demo", nullptr,
                 QT_TRANSLATE_NOOP("Help", "Open the embedded demonstration archive; needs no network"), nullptr,
                 &StartWords::demonstration},
    StartOption {"--url", "BASE",
                 QT_TRANSLATE_NOOP("Help", "Base address of a server, its version included; needs --dialect"),
                 &StartWords::url, nullptr},
    StartOption {"--dialect", "DIALECT",
                 QT_TRANSLATE_NOOP("Help", "Dialect of that server: nbia-v4, nbia-v1, legacy or idc"),
                 &StartWords::dialect, nullptr, "nbia-v4 nbia-v1 legacy idc"},
    StartOption {"--api-key-file", "FILE",
                 QT_TRANSLATE_NOOP("Help", "File whose first line is the API key of that server (or set TCIA_API_KEY)"),
                 &StartWords::keyFile, nullptr},
    StartOption {"--to", "DIR", QT_TRANSLATE_NOOP("Help", "Folder that downloads go to"), &StartWords::folder, nullptr},
    StartOption {"manifest", "FILE",
                 QT_TRANSLATE_NOOP("Help", "Manifest (.tcia) or list of Series Instance UIDs to put into the basket"),
                 &StartWords::manifest, nullptr},
};

} // namespace

std::span<const StartOption> startOptions() { return rows; }

} // namespace tcia::desktop
