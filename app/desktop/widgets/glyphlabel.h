// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::desktop {

struct PaletteColours;

//! A bundled icon in one of the palette's colours; decoration that screen readers skip.
class GlyphLabel : public QWidget
{
    Q_OBJECT
public:
    //! `name`: a literal; `size` in design pixels.
    GlyphLabel(const char *name, int size, QColor PaletteColours::*colour, QWidget *parent = nullptr);

    void setGlyph(const char *name, QColor PaletteColours::*colour);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_name;
    const int m_size;
    QColor PaletteColours::*m_colour;
};

} // namespace tcia::desktop
