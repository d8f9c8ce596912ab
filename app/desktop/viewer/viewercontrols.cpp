// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/viewercontrols.h"

#include "desktop/widgets/actionrow.h"
#include "desktop/widgets/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace tcia::desktop {

namespace {

//! One control. Texts are translated in context "ViewerControls"; shortcuts are portable text, separated by "; ".
struct ControlRow
{
    ViewerControl control;
    const char *name; //!< of the object, for tests
    const char *text;
    const char *icon;
    const char *shortcuts;
    const char *tip;
    bool isCheckable = false;
    bool needsSeveral = false; //!< images
};

constexpr const char *play = QT_TRANSLATE_NOOP("ViewerControls", "Play");
constexpr const char *pauseText = QT_TRANSLATE_NOOP("ViewerControls", "Pause");
constexpr const char *playTip = QT_TRANSLATE_NOOP("ViewerControls", "Play all images of the series");
constexpr const char *pauseTip = QT_TRANSLATE_NOOP("ViewerControls", "Stop at this image");

constexpr ControlRow rows[] {
    {ViewerControl::Play, "viewerPlay", play, "media-playback-start", "Space", playTip, false, true},
    {ViewerControl::Invert, "viewerInvert", QT_TRANSLATE_NOOP("ViewerControls", "Invert"), "invert", "I",
     QT_TRANSLATE_NOOP("ViewerControls", "Show black as white"), true},
    {ViewerControl::Measure, "viewerMeasure", QT_TRANSLATE_NOOP("ViewerControls", "Measure"), "measure", "M",
     QT_TRANSLATE_NOOP("ViewerControls", "Measure a distance: drag from one point to the other; Esc ends it"), true},
    {ViewerControl::ZoomIn, "viewerZoomIn", QT_TRANSLATE_NOOP("ViewerControls", "Zoom in"), "zoom-in",
     "+; =", QT_TRANSLATE_NOOP("ViewerControls", "Show the image larger; also Ctrl and the wheel")},
    {ViewerControl::ZoomOut, "viewerZoomOut", QT_TRANSLATE_NOOP("ViewerControls", "Zoom out"), "", "-",
     QT_TRANSLATE_NOOP("ViewerControls", "Show the image smaller")},
    {ViewerControl::Fit, "viewerFit", QT_TRANSLATE_NOOP("ViewerControls", "Fit"), "zoom-fit-best", "F; 0",
     QT_TRANSLATE_NOOP("ViewerControls", "Show the whole image")},
    {ViewerControl::First, "viewerFirst", QT_TRANSLATE_NOOP("ViewerControls", "First image"), "", "Home",
     QT_TRANSLATE_NOOP("ViewerControls", "Go to the first image"), false, true},
    {ViewerControl::Last, "viewerLast", QT_TRANSLATE_NOOP("ViewerControls", "Last image"), "", "End",
     QT_TRANSLATE_NOOP("ViewerControls", "Go to the last image"), false, true},
    {ViewerControl::FullScreen, "viewerFullScreen", QT_TRANSLATE_NOOP("ViewerControls", "Full screen"),
     "view-fullscreen", "F11", QT_TRANSLATE_NOOP("ViewerControls", "Show the image on the whole screen; Esc ends it"),
     true},
};

QString translated(const char *text) { return QCoreApplication::translate("ViewerControls", text); }

QAction *made(const ControlRow &row, QObject *parent)
{
    // On a button the space bar presses that button.
    const bool isPlay = row.control == ViewerControl::Play;
    return makeAction({.name = row.name,
                       .text = translated(row.text),
                       .icon = row.icon,
                       .shortcuts = row.shortcuts,
                       .context = isPlay ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut,
                       .tip = translated(row.tip),
                       .isCheckable = row.isCheckable},
                      parent);
}

} // namespace

ViewerControls::ViewerControls(QObject *parent) : QObject(parent)
{
    for (const ControlRow &row : rows)
        m_actions.emplace(row.control, made(row, this));
}

void ViewerControls::addTo(QWidget &widget) const
{
    for (const ControlRow &row : rows)
        widget.addAction(m_actions.at(row.control));
}

void ViewerControls::showPlaying(bool isPlaying)
{
    QAction &action = *m_actions.at(ViewerControl::Play);
    action.setIcon(icon(isPlaying ? "media-playback-pause" : "media-playback-start"));
    action.setText(translated(isPlaying ? pauseText : play));
    setTip(action, translated(isPlaying ? pauseTip : playTip));
}

void ViewerControls::enable(bool hasImage, bool hasSeveral)
{
    for (const ControlRow &row : rows)
        m_actions.at(row.control)->setEnabled(row.needsSeveral ? hasSeveral : hasImage);
}

} // namespace tcia::desktop
