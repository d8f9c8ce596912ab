// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/barlist.h"

#include "core/text.h"
#include "desktop/widgets/bars.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/tabstop.h"
#include "desktop/widgets/textlink.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tcia::desktop {

namespace {

constexpr double rowHeight = 20;
constexpr double labelWidth = 112;
constexpr double countWidth = 52;
constexpr double barHeight = 8;
constexpr double gap = 8;

} // namespace

BarRow::BarRow(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void BarRow::setData(const Data &data, qint64 total)
{
    m_data = data;
    setText(data.label);
    const QString count = text::number(data.count);
    setAccessibleName(total > 0 ? tr("%1 %2 of %3").arg(data.label, count, text::number(total))
                                : tr("%1 %2").arg(data.label, count));
    setToolTip(accessibleName());
    update();
}

QSize BarRow::sizeHint() const { return {scaled(*this, 240), scaled(*this, rowHeight)}; }

QSize BarRow::minimumSizeHint() const { return {scaled(*this, 120), scaled(*this, rowHeight)}; }

void BarRow::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    const QString count = text::number(m_data.count);
    const int counted = std::max(scaled(*this, countWidth), painter.fontMetrics().horizontalAdvance(count));
    const int label = std::min(scaled(*this, labelWidth), width() / 3);
    const int space = scaled(*this, gap);
    painter.setPen(underMouse() || hasFocus() ? colours.link : palette().color(QPalette::WindowText));
    drawText(painter, {0, 0, label, height()}, m_data.label, Qt::AlignLeft);
    painter.setPen(palette().color(QPalette::WindowText));
    drawText(painter, {width() - counted, 0, counted, height()}, count, Qt::AlignRight);
    const int bar = scaled(*this, barHeight);
    paintBar(painter, QRect(label + space, (height() - bar) / 2, width() - label - counted - 2 * space, bar),
             m_data.share, m_data.modality.isEmpty() ? colours.outline : colours.modality(m_data.modality),
             colours.track);
    if (hasFocus())
        drawFocusRing(painter, rect(), 2, palette());
}

void BarRow::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

BarList::BarList(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new Caption(Caption::Kind::Title, this)),
      m_layout(new QVBoxLayout(this)),
      m_tabStop(new TabStop(this)),
      m_more(new TextLink(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(2);
    m_layout->addWidget(m_more);
    m_more->setSmall(true);
    connect(m_more, &QAbstractButton::clicked, this, &BarList::moreRequested);
    setTitle(title);
    rebuild();
}

void BarList::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void BarList::setRows(const QList<Row> &rows, qint64 total)
{
    if (rows == m_rows && total == m_total)
        return;
    m_rows = rows;
    m_total = total;
    rebuild();
}

void BarList::setMaxRows(int most)
{
    m_max = most;
    rebuild();
}

BarRow *BarList::newRow()
{
    auto *row = new BarRow(this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    connect(row, &QAbstractButton::clicked, this,
            [this, row] { Q_EMIT activated(row->data().value.isEmpty() ? row->data().label : row->data().value); });
    return row;
}

void BarList::rebuild()
{
    const qsizetype count = std::min<qsizetype>(m_rows.size(), m_max);
    const auto largest = std::max_element(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &one, const Row &other) { return one.count < other.count; });
    while (m_shown.size() < count)
        m_shown << newRow();
    QList<QWidget *> members;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_shown[i]->setVisible(i < count);
        members << m_shown[i];
        if (i >= count)
            continue;
        const Row &row = m_rows[i];
        const double share = largest->count > 0 ? double(row.count) / double(largest->count) : 0;
        m_shown[i]->setData({row.label, row.value, row.count, share, row.modality}, m_total);
    }
    m_more->setVisible(m_rows.size() > count);
    m_more->setText(tr("%n more…", nullptr, int(m_rows.size() - count)));
    m_tabStop->setMembers(members << m_more);
}

} // namespace tcia::desktop
