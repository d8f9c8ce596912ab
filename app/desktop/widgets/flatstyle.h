// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/flatheaderstyle.h"

class QStyleOptionToolButton;

namespace tcia::desktop {

//! Fusion with the design's flat controls, for desktops without a native style: outlines with a contrast of 3:1, a
//! two-pixel focus ring, a default button in the accent colour, slim scroll bars. Uses the palette's colours.
class FlatStyle : public FlatHeaderStyle
{
    Q_OBJECT
public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
};

} // namespace tcia::desktop
