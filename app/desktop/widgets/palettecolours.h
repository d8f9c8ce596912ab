// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

#include <array>

namespace tcia::desktop {

//! Contrast of two opaque colours as WCAG 2 defines it: 1 (equal) to 21 (black and white).
double contrast(const QColor &one, const QColor &other);

//! `share` of `top` over `ground`, 0 to 1.
QColor mixed(const QColor &top, const QColor &ground, double share);

//! The window's colours that a QPalette does not name, derived from one, so that the desktop's colours take precedence.
//! Text keeps a contrast of 4.5:1 and outlines and glyphs 3:1 on all backgrounds of the window if the palette itself
//! has that much.
struct PaletteColours
{
    QColor secondary;            //!< secondary text, on any row or bar
    QColor hairline;             //!< separates areas; decoration only
    QColor track;                //!< the unfilled part of a bar; decoration only
    QColor outline;              //!< of controls; neutral bars
    QColor accent;               //!< ticked, progress
    QColor onAccent;             //!< text and marks on accent
    QColor selectedRow;          //!< background of a selected row and an active chip
    QColor unfocusedRow;         //!< background of a selected row in an unfocused pane
    QColor focus;                //!< outline of the focused control
    QColor link;                 //!< links, and accent used as text
    QColor good;                 //!< on disk, checked
    QColor caution;              //!< new, non-commercial
    QColor bad;                  //!< failed
    QColor goodGround;           //!< background of text that reports it
    QColor cautionGround;        //!< background of text that reports it
    QColor badGround;            //!< background of text that reports it
    bool isDark = false;         //!< by lightness of Base
    bool isHighContrast = false; //!< selected rows use Highlight and HighlightedText instead of a tint

    enum Modality { Ct, Mr, Pet, XRay, Ultrasound, Segmentation, Radiotherapy, Report, ModalityGroups };
    std::array<QColor, ModalityGroups> modalities;

    //! The colour of a DICOM modality, shown next to its letters; for unknown ones that of reports.
    QColor modality(QStringView code) const;
};

//! Computes the colours from a few dozen mixes.
PaletteColours paletteColours(const QPalette &palette);

//! The same, cached per palette. GUI thread; valid until the next call.
const PaletteColours &coloursOf(const QPalette &palette);

//! The window's palettes for desktops without a theme of their own.
QPalette lightPalette();
QPalette darkPalette();

} // namespace tcia::desktop
