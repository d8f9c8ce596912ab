// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/viewerbar.h"

#include "desktop/viewer/presetmenu.h"
#include "desktop/viewer/viewercontrols.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"

#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double barHeight = 36;
constexpr double buttonHeight = 28;
constexpr double buttonWidth = 26;

//! Whole numbers if precise enough, else three digits for small windows.
QString levelText(double value)
{
    constexpr int digits = 3;
    QString text = qAbs(value) >= 100 || value == std::round(value) ? QString::number(std::round(value), 'f', 0)
                                                                    : QString::number(value, 'g', digits);
    return text.replace(u'-', u'−');
}

//! An icon; the accessible name is the action's text.
QToolButton *buttonOf(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action.objectName() + "Button"_L1);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(scaled(*parent, buttonWidth), scaled(*parent, buttonHeight));
    return button;
}

} // namespace

ViewerBar::ViewerBar(const ViewerControls &controls, QWidget *parent)
    : QWidget(parent), m_presets(new PresetMenu(this)), m_window(new Caption(Caption::Kind::Secondary, this))
{
    setFixedHeight(scaled(*this, barHeight));
    m_presets->setFixedHeight(scaled(*this, buttonHeight));
    m_window->setObjectName(u"previewWindow"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 4), 0, scaled(*this, 4), 0);
    layout->setSpacing(0);
    layout->addWidget(buttonOf(controls[ViewerControl::Play], this));
    layout->addWidget(m_presets);
    layout->addWidget(m_window, 1);
    for (const ViewerControl control : {ViewerControl::Invert, ViewerControl::Measure, ViewerControl::ZoomIn,
                                        ViewerControl::Fit, ViewerControl::FullScreen})
        layout->addWidget(buttonOf(controls[control], this));
    showWindow({});
}

void ViewerBar::showWindow(const dicom::VoiWindow &window)
{
    m_presets->setAvailable(window.width > 0);
    //: %1 width and %2 centre (level) of the window of the grey values
    m_window->setText(window.width > 0 ? tr("W %1 L %2").arg(levelText(window.width), levelText(window.centre))
                                       : QString());
    m_window->setAccessibleName(
        window.width > 0 ? tr("Window width %1, centre %2").arg(levelText(window.width), levelText(window.centre))
                         : tr("No window"));
}

} // namespace tcia::desktop
