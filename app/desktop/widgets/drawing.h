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

// What the painted widgets have in common.

//! One line of text in the painter's font and colour, vertically centred, elided at the right. Without text layout.
void drawText(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment side);

//! A filled rounded rectangle with a border of one pixel inside `room`.
void drawPanel(QPainter &painter, const QRectF &room, double radius, const QColor &fill, const QColor &border);

//! The outline of two pixels of what has the keyboard, inside `room`.
void drawFocusRing(QPainter &painter, const QRectF &room, double radius, const QPalette &palette);

//! A check box of 14 pixels of the design, centred in `room`; `isInverted` on a ground of Highlight.
void drawCheckBox(QPainter &painter, const QRect &room, Qt::CheckState state, double scale, bool isInverted,
                  const QPalette &palette);

//! Return and Enter click too; true if `event` was one of them. Qt leaves them to push buttons.
bool clickOnEnter(QAbstractButton &button, QKeyEvent &event);

//! Sets the whole text as tooltip if it does not fit, `otherwise` if it does.
void setElidedTip(QWidget &widget, const QString &text, bool fits, const QString &otherwise = {});

} // namespace tcia::desktop
