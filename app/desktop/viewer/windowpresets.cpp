// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/windowpresets.h"

#include <QCoreApplication>

#include <array>

namespace tcia::desktop {

namespace {

constexpr const char *all = "";

//! Name, modality, centre and width: of CT in Hounsfield units.
constexpr std::array presets {
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "As stored"), all, {}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Full range"), all, {.window = {}, .isFullRange = true}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Lung"), "CT", {{-600, 1500}}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Soft tissue"), "CT", {{40, 400}}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Bone"), "CT", {{300, 1500}}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Brain"), "CT", {{40, 80}}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Liver"), "CT", {{60, 160}}},
    WindowPreset {QT_TRANSLATE_NOOP("WindowPresets", "Vessels"), "CT", {{300, 600}}},
};

} // namespace

QList<WindowPreset> windowPresets(QStringView modality)
{
    QList<WindowPreset> chosen;
    for (const WindowPreset &preset : presets)
        if (*preset.modality == '\0' || modality == QLatin1StringView(preset.modality))
            chosen << preset;
    return chosen;
}

QList<WindowPreset> allWindowPresets() { return {presets.begin(), presets.end()}; }

QString nameOf(const WindowPreset &preset) { return QCoreApplication::translate("WindowPresets", preset.name); }

} // namespace tcia::desktop
