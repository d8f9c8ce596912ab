// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/segmentedswitch.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double fullHeight = 28;
constexpr double padding = 12;
constexpr double glyphSide = 16;
constexpr double gap = 6;
constexpr double radius = 4;
constexpr double mark = 2;

class Segment : public QAbstractButton
{
public:
    Segment(const char *icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true); // a radio button to screen readers
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(semibold(font())).horizontalAdvance(text()); // as wide when it is on
        return {scaled(*this, 2 * padding + glyphSide + gap) + words, scaled(*this, fullHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PaletteColours &colours = coloursOf(palette());
        QPainter painter(this);
        painter.setClipPath(outline());
        painter.fillRect(rect(), isChecked() ? colours.selectedRow : palette().color(QPalette::Button));
        const int line = scaled(*this, mark);
        if (isChecked())
            painter.fillRect(QRect(0, height() - line, width(), line), colours.focus);
        painter.setClipping(false);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.outline);
        painter.drawPath(outline());
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QColor text = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        const int side = scaled(*this, glyphSide);
        QRect area = rect().adjusted(scaled(*this, padding), 0, 0, 0);
        paintGlyph(painter, {area.left(), 0, side, height()}, m_icon, side, text);
        area.setLeft(area.left() + side + scaled(*this, gap));
        painter.setPen(text);
        painter.setFont(isChecked() ? semibold(font()) : font());
        drawText(painter, area, this->text(), Qt::AlignLeft);
        if (hasFocus())
            drawFocusRing(painter, rect(), radius, palette());
    }

private:
    //! Rounded only at the ends of the switch; neighbours share a line.
    QPainterPath outline() const
    {
        const int last = parentWidget()->width() - geometry().right() - 1;
        const double beyond = 2 * radius; // cut off by the widget's edge
        const QRectF box = QRectF(rect()).adjusted(x() > 0 ? -0.5 : 0.5, 0.5, -0.5, -0.5);
        QPainterPath path;
        if (x() > 0 && last > 0) {
            path.addRect(box);
            return path;
        }
        path.addRoundedRect(x() > 0    ? box.adjusted(-beyond, 0, 0, 0)
                            : last > 0 ? box.adjusted(0, 0, beyond, 0)
                                       : box,
                            radius, radius);
        QPainterPath edges;
        edges.addRect(box);
        return path.intersected(edges);
    }

    const char *const m_icon;
};

} // namespace

SegmentedSwitch::SegmentedSwitch(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::currentChanged);
}

void SegmentedSwitch::addSegment(const char *icon, const QString &text, const QString &tip)
{
    auto *segment = new Segment(icon, text, this);
    segment->setToolTip(tip);
    layout()->addWidget(segment);
    const int id = int(m_group->buttons().size());
    m_group->addButton(segment, id);
    segment->setChecked(id == 0);
}

void SegmentedSwitch::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
}

int SegmentedSwitch::current() const { return m_group->checkedId(); }

} // namespace tcia::desktop
