// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/findedit.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QEvent>
#include <QPainter>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double glyphLeft = 8;
constexpr double glyphSide = 16;
constexpr double textLeft = 24; // Qt adds its own margin
constexpr double boxHeight = 18;
constexpr double boxPadding = 6;
constexpr double gap = 8;

} // namespace

FindEdit::FindEdit(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    fit();
}

void FindEdit::setHints(const QStringList &hints)
{
    m_hints = hints;
    fit();
}

void FindEdit::setKeyHint(const QString &key)
{
    m_key = key;
    fit();
}

//! Empty without a key.
QRect FindEdit::keyBox() const
{
    if (m_key.isEmpty())
        return {width(), 0, 0, 0};
    const int wide = QFontMetrics(smallFont(font())).horizontalAdvance(m_key) + 2 * scaled(*this, boxPadding);
    const int high = scaled(*this, boxHeight);
    return {width() - scaled(*this, gap) - wide, (height() - high) / 2, wide, high};
}

void FindEdit::fit()
{
    setTextMargins(scaled(*this, textLeft), 0, 0, 0);
    const int available = keyBox().left() - scaled(*this, textLeft + 2 * gap);
    QString hint;
    for (const QString &each : std::as_const(m_hints)) {
        hint = each;
        if (fontMetrics().horizontalAdvance(each) <= available)
            break;
    }
    setPlaceholderText(hint);
}

void FindEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

void FindEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FindEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    const int side = scaled(*this, glyphSide);
    paintGlyph(painter, QRect(scaled(*this, glyphLeft), 0, side, height()), "edit-find", side, colours.secondary);
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QRect box = keyBox();
    drawPanel(painter, box, 3, palette().color(QPalette::Window), colours.hairline);
    painter.setFont(smallFont(font()));
    painter.setPen(colours.secondary);
    drawText(painter, box, m_key, Qt::AlignHCenter);
}

} // namespace tcia::desktop
