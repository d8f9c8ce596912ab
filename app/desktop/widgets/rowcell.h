// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace tcia::desktop {

struct PaletteColours;

//! One cell that a RowDelegate is painting: what it needs for that, and how each kind of content looks.
struct RowCell
{
    QPainter &painter;
    const QStyleOptionViewItem &option; //!< with the model's text, where it is painted
    const QModelIndex &index;
    const PaletteColours &colours;
    const QFont &smallFont;
    double scale; //!< see designScale()
    bool isSelected;
    bool isFocused; //!< its pane

    // Lengths of the design.
    static constexpr double padding = 6;  //!< at either side of the content
    static constexpr double tagSpace = 9; //!< of the mark before a modality's text

    bool isInverted() const { return isSelected && isHighContrast(); }
    QColor text() const;
    QColor orText(const QColor &colour) const { return isInverted() ? text() : colour; }
    QColor ground() const; //!< of a selected row

    void paintText(bool isSecondary) const { paintLine(0, isSecondary); }
    //! Without a mix: the text with a mark before it.
    void paintModality(const models::ModalityMix &mix, bool isSecondary) const;
    void paintFraction(const models::Fraction &fraction) const;
    void paintLicence(bool isNonCommercial) const; //!< the text, with a glyph before it if commercial use is forbidden
    void paintState(models::RowState state) const;
    //! The state's glyph, a bar unless `share` is negative, and the text.
    void paintProgress(models::RowState state, double share) const;
    void paintCheck() const; //!< Qt::CheckStateRole, otherwise ticked if the row is selected

private:
    bool isHighContrast() const;
    const QPalette &palette() const;
    QRect area() const; //!< inside the padding
    void paintLine(int indent, bool isSecondary) const;
};

} // namespace tcia::desktop
