// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

namespace tcia::desktop {

//! How grey values become brightness: by a window, as the file says, or by the values of the image.
struct WindowChoice
{
    dicom::VoiWindow window;  //!< width 0: none is chosen
    bool isFullRange = false; //!< without a window: spans the values of the image, instead of what the file says
    bool operator==(const WindowChoice &) const = default;
};

//! A window with a name.
struct WindowPreset
{
    const char *name;     //!< to be translated in the context "WindowPresets"
    const char *modality; //!< empty: for all
    WindowChoice choice;
};

//! The presets for images of a modality, those for all first.
QList<WindowPreset> windowPresets(QStringView modality);

//! Every preset there is.
QList<WindowPreset> allWindowPresets();

QString nameOf(const WindowPreset &preset); //!< for people

} // namespace tcia::desktop
