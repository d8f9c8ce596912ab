// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractButton;
class QColor;
class QKeyEvent;
class QPainter;
class QPalette;
class QRect;
class QRectF;
class QWidget;

namespace tcia::desktop {

// Drawing functions shared by the painted widgets.

//! One line of text in the painter's font and colour, vertically centred, elided. Without text layout.
void drawText(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment side,
              Qt::TextElideMode elide = Qt::ElideRight);

//! A filled rounded rectangle with a border of one pixel inside `area`.
void drawPanel(QPainter &painter, const QRectF &area, double radius, const QColor &fill, const QColor &border);

//! The two-pixel outline of the focused control, inside `area`.
void drawFocusRing(QPainter &painter, const QRectF &area, double radius, const QPalette &palette);

//! A check box of 14 design pixels, centred in `area`; `isInverted`: on a background of Highlight.
void drawCheckBox(QPainter &painter, const QRect &area, Qt::CheckState state, double scale, bool isInverted,
                  const QPalette &palette);

//! Clicks the button on Return and Enter, which Qt supports for push buttons only; true if `event` was one of them.
bool clickOnEnter(QAbstractButton &button, QKeyEvent &event);

//! Sets the full text as tooltip if it is elided, otherwise `otherwise`.
void setElidedTip(QWidget &widget, const QString &text, bool fits, const QString &otherwise = {});

} // namespace tcia::desktop
