// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/appearancecommands.h"

#include "desktop/widgets/appearance.h"
#include "desktop/widgets/icons.h"
#include "session/settings.h"

#include <QCoreApplication>

#include <array>

namespace tcia::desktop {

using session::Setting;

namespace {

struct ThemeRow
{
    const char *theme;
    const char *words;
};

constexpr std::array themes {
    ThemeRow {darkTheme, QT_TRANSLATE_NOOP("CommandPalette", "Dark appearance")},
    ThemeRow {lightTheme, QT_TRANSLATE_NOOP("CommandPalette", "Light appearance")},
    ThemeRow {systemTheme, QT_TRANSLATE_NOOP("CommandPalette", "System appearance: as the desktop")},
};

} // namespace

QList<Command> appearanceCommands(session::Settings &settings)
{
    QList<Command> commands;
    for (const ThemeRow &row : themes) {
        const QString theme = QString::fromLatin1(row.theme);
        const bool isOn = settings.value(Setting::Theme).toString() == theme;
        commands << Command {.icon = icon("contrast"),
                             .text = QCoreApplication::translate("CommandPalette", row.words),
                             .note = isOn ? QCoreApplication::translate("CommandPalette", "on") : QString(),
                             .keywords = QCoreApplication::translate("CommandPalette", "theme, colours, mode"),
                             .run = [&settings, theme] {
                                 settings.setValue(Setting::Theme, theme);
                                 applyAppearance(theme);
                             }};
    }
    return commands;
}

} // namespace tcia::desktop
