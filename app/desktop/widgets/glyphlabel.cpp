// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/glyphlabel.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

GlyphLabel::GlyphLabel(const char *name, int size, QColor PaletteColours::*colour, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(const char *name, QColor PaletteColours::*colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

QSize GlyphLabel::sizeHint() const { return {scaled(*this, m_size), scaled(*this, m_size)}; }

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_name, scaled(*this, m_size), coloursOf(palette()).*m_colour);
}

} // namespace tcia::desktop
