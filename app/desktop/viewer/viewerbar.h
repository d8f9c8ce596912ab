// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class PresetMenu;
class ViewerControls;

//! The controls below a picture. Its height depends on the font alone.
class ViewerBar : public QWidget
{
    Q_OBJECT
public:
    explicit ViewerBar(const ViewerControls &controls, QWidget *parent = nullptr);

    PresetMenu &presets() { return *m_presets; }
    void showWindow(const dicom::VoiWindow &window); //!< width 0: none, as of colours

private:
    PresetMenu *m_presets;
    QLabel *m_window;
};

} // namespace tcia::desktop
