// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QStyleOption;

//! Drawing functions of FlatStyle for single controls, and their colours by state.
namespace tcia::desktop::flat {

inline constexpr double radius = 4; //!< of corners

QColor text(const QStyleOption &option);
QColor face(const QStyleOption &option);
QColor border(const QStyleOption &option);
bool isDefault(const QStyleOption &option); //!< the default button of its window

void drawButton(const QStyleOption &option, QPainter &painter);
void drawField(const QStyleOption &option, QPainter &painter);
void drawRadio(const QStyleOption &option, QPainter &painter);
void drawScrollBar(const QStyleOption &option, const QRect &slider, QPainter &painter);

} // namespace tcia::desktop::flat
