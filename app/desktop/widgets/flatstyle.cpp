// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/flatstyle.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/flatcontrols.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using namespace flat;

namespace {

constexpr int chevron = 12;

double scaleOf(const QWidget *widget) { return widget ? designScale(widget->font()) : 1; }

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features & QStyleOptionToolButton::HasMenu &&
           !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

Qt::CheckState checkState(QStyle::State state)
{
    return state & QStyle::State_NoChange ? Qt::PartiallyChecked
           : state & QStyle::State_On     ? Qt::Checked
                                          : Qt::Unchecked;
}

} // namespace

FlatStyle::FlatStyle() : FlatHeaderStyle(u"Fusion"_s) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const double scale = scaleOf(widget);
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(*option, *painter);
    case PE_PanelScrollAreaCorner: return painter->fillRect(option->rect, option->palette.window());
    case PE_FrameDefaultButton: return; // the button's face shows it
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On) ||
            (option->state & State_Raised && option->state & State_Enabled) || !(option->state & State_AutoRaise))
            drawPanel(*painter, option->rect, radius, face(*option),
                      option->state & State_AutoRaise && !(option->state & State_On) ? Qt::transparent
                                                                                     : border(*option));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(*option, *painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*painter, option->rect, checkState(option->state), scale, false, option->palette);
    case PE_IndicatorRadioButton: return drawRadio(*option, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget)) // drawButton() shows it
            return;
        return drawFocusRing(*painter, option->rect, 2, option->palette);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintGlyph(*painter, option->rect, option->state & State_Open ? "pan-down" : "pan-end", scaled(scale, 14),
                       coloursOf(widget ? widget->palette() : option->palette).secondary);
        return;
    case PE_IndicatorArrowDown:
        return paintGlyph(*painter, option->rect, "pan-down", scaled(scale, chevron), text(*option));
    case PE_IndicatorArrowUp:
        return paintGlyph(*painter, option->rect, "pan-up", scaled(scale, chevron), text(*option));
    default: break;
    }
    FlatHeaderStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const PaletteColours &colours = coloursOf(option->palette);
    if (element == CE_PushButtonLabel && isDefault(*option)) {
        QStyleOptionButton button = *static_cast<const QStyleOptionButton *>(option);
        button.palette.setColor(QPalette::ButtonText, colours.onAccent);
        if (!button.icon.isNull())
            button.icon = button.icon.pixmap(button.iconSize, painter->device()->devicePixelRatioF(), QIcon::Selected);
        painter->save();
        painter->setFont(semibold(painter->font()));
        FlatHeaderStyle::drawControl(element, &button, painter, widget);
        return painter->restore();
    }
    if (element == CE_TabBarTabShape) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::RoundedSouth)) {
            const int line = option->state & State_Selected ? 2 : 0;
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom() + 1 - line, option->rect.width(), line),
                              colours.focus);
            return;
        }
    }
    FlatHeaderStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        if (box->editable)
            drawField(*box, *painter);
        else if (box->frame)
            drawPanel(*painter, box->rect, radius, face(*box), border(*box));
        if (!box->editable && box->state & State_HasFocus)
            drawFocusRing(*painter, box->rect, radius, box->palette);
        const QRect arrow = subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
        return paintGlyph(*painter, arrow, "pan-down", scaled(scaleOf(widget), chevron), text(*box));
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox) {
        if (box->frame)
            drawField(*box, *painter);
        if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto arrow = [&](SubControl part, const char *name, QAbstractSpinBox::StepEnabledFlag step) {
            const QColor colour = box->stepEnabled & step ? text(*box) : coloursOf(box->palette).hairline;
            paintGlyph(*painter, subControlRect(CC_SpinBox, box, part, widget), name, scaled(scaleOf(widget), 10),
                       colour);
        };
        arrow(SC_SpinBoxUp, "pan-up", QAbstractSpinBox::StepUpEnabled);
        return arrow(SC_SpinBoxDown, "pan-down", QAbstractSpinBox::StepDownEnabled);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(
            *bar, bar->minimum < bar->maximum ? subControlRect(control, bar, SC_ScrollBarSlider, widget) : QRect(),
            *painter);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && opensMenu(*button))
        return drawMenuButton(*button, *painter, widget);
    FlatHeaderStyle::drawComplexControl(control, option, painter, widget);
}

//! Icon and text, and a chevron at their right that does not lie over them.
void FlatStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    const int side = scaled(scaleOf(widget), chevron);
    QStyleOptionToolButton face = button;
    face.features &= ~QStyleOptionToolButton::HasMenu;
    face.text.clear();
    face.icon = {};
    FlatHeaderStyle::drawComplexControl(CC_ToolButton, &face, &painter, widget);
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect.adjust(side / 2, 0, -side - side / 2, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    paintGlyph(painter, QRect(button.rect.right() - side - side / 2, button.rect.top(), side, button.rect.height()),
               "pan-down", side, text(button));
}

namespace {

//! How much wider the words of a default button are than those of another one.
int semiboldExcess(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button || !isDefault(option))
        return 0;
    const int plain = option.fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const QFont font = semibold(widget ? widget->font() : QFont());
    return std::max(0, QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() - plain);
}

} // namespace

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    constexpr double height = 28;
    constexpr double padding = 4; // more than Fusion's
    QSize result = FlatHeaderStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result.rwidth() += 2 * scaled(scaleOf(widget), padding) + semiboldExcess(*option, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && type == CT_ToolButton && opensMenu(*button))
        result.rwidth() += 2 * scaled(scaleOf(widget), chevron);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = type == CT_LineEdit && frame && frame->lineWidth > 0; // and not a part of another control
    if (type == CT_PushButton || isField || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), scaled(scaleOf(widget), height)));
    return result;
}

//! Scroll bars have no arrow buttons.
QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return FlatHeaderStyle::subControlRect(control, option, part, widget);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shortest = std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const int slider =
        range == 0 ? length
                   : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), shortest, length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto between = [&](int from, int to) {
        const QRect area =
            isHorizontal ? QRect(from, 0, to - from, bar->rect.height()) : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, area.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return between(start, start + slider);
    case SC_ScrollBarSubPage: return between(0, start);
    case SC_ScrollBarAddPage: return between(start + slider, length);
    default: return {};
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scaled(scaleOf(widget), 10);
    case PM_ScrollBarSliderMin: return scaled(scaleOf(widget), 24);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(scaleOf(widget), 14);
    default: return FlatHeaderStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // their words are enough
        return 0;
    return FlatHeaderStyle::styleHint(hint, option, widget, returned);
}

} // namespace tcia::desktop
