// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/foldedtext.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/textlink.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace tcia::desktop {

namespace {
constexpr qsizetype foldedLines = 2;
constexpr double lineHeight = 18;
constexpr double gap = 4;
} // namespace

FoldedText::FoldedText(QWidget *parent) : QLabel(parent), m_more(new TextLink(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        arrange();
    });
}

void FoldedText::setWords(const QString &words)
{
    if (words == text() && !m_lines.isEmpty())
        return;
    m_isUnfolded = false;
    setText(words);
    arrange();
}

QSize FoldedText::sizeHint() const
{
    const bool hasLine = m_isUnfolded && !m_more->isHidden(); // of the link
    return {1, scaled(*this, lineHeight * double(qMax<qsizetype>(1, m_lines.size() + (hasLine ? 1 : 0))))};
}

QSize FoldedText::minimumSizeHint() const { return sizeHint(); }

QStringList FoldedText::wrapped() const
{
    QStringList lines;
    for (const QString &paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width()));
            lines << paragraph.sliced(line.textStart(), line.textLength());
        }
        layout.endLayout();
    }
    return lines;
}

void FoldedText::arrange()
{
    const QStringList all = wrapped();
    const bool isLong = all.size() > foldedLines;
    m_lines = all;
    m_more->setVisible(isLong);
    m_more->setText(m_isUnfolded ? tr("Less") : tr("More"));
    m_more->setAccessibleName(m_isUnfolded ? tr("Less of the description") : tr("More of the description"));
    m_more->resize(m_more->sizeHint());
    if (isLong && !m_isUnfolded) {
        m_lines = all.first(foldedLines);
        const int room = width() - m_more->width() - scaled(*this, gap);
        m_lines.last() = fontMetrics().elidedText(m_lines.last().trimmed() + u'…', Qt::ElideRight, room);
        m_more->move(fontMetrics().horizontalAdvance(m_lines.last()) + scaled(*this, gap),
                     scaled(*this, lineHeight * double(foldedLines - 1)));
    } else {
        m_more->move(0, scaled(*this, lineHeight * double(m_lines.size())));
    }
    updateGeometry();
    update();
}

void FoldedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const int top = scaled(*this, lineHeight * double(i));
        drawText(painter, {0, top, width(), scaled(*this, lineHeight)}, m_lines[i], Qt::AlignLeft);
    }
}

void FoldedText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    arrange();
}

void FoldedText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace tcia::desktop
