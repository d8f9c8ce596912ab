// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/chiprow.h"

#include "desktop/widgets/caption.h"
#include "desktop/widgets/chipfit.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/morechips.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/widgets/tabstop.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double rowHeight = 40;
constexpr double buttonHeight = 24;
constexpr double gap = 8;

void makeFlat(QToolButton &button, const QString &objectName)
{
    button.setObjectName(objectName);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    button.setFocusPolicy(Qt::StrongFocus);
    button.hide();
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent),
      m_hint(new Caption(Caption::Kind::Quiet,
                         tr("No filter: everything is shown. Tick a value, or type what you look for."), this)),
      m_more(new MoreChips(this)),
      m_note(new QToolButton(this)),
      m_summary(new SummaryLabel(this)),
      m_clear(new QPushButton(tr("Clear"), this)),
      m_save(new QPushButton(tr("Save filter…"), this)),
      m_tabStop(new TabStop(this))
{
    setAccessibleName(tr("Active filters"));
    setFixedHeight(scaled(*this, rowHeight));
    m_summary->setObjectName(u"chipSummary"_s);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clear->setObjectName(u"clearChips"_s);
    m_clear->setFlat(true);
    m_clear->setAccessibleDescription(tr("Removes all filters"));
    m_save->setObjectName(u"saveChips"_s);
    makeFlat(*m_more, u"moreChips"_s);
    makeFlat(*m_note, u"chipNote"_s);
    connect(m_more, &MoreChips::opened, this, &ChipRow::opened);
    connect(m_more, &MoreChips::removeRequested, this, &ChipRow::removeRequested);
    connect(m_note, &QToolButton::clicked, this, &ChipRow::noteActivated);
    connect(m_clear, &QPushButton::clicked, this, &ChipRow::clearRequested);
    connect(m_save, &QPushButton::clicked, this, &ChipRow::saveRequested);
    setTabOrder(m_more, m_note);
    setTabOrder(m_note, m_clear);
    setTabOrder(m_clear, m_save);
    arrange();
}

Chip *ChipRow::newChip()
{
    auto *chip = new Chip(this);
    connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT opened(chip->data().key); });
    connect(chip, &Chip::removeRequested, this, [this, chip] { Q_EMIT removeRequested(chip->data().key); });
    setTabOrder(m_chips.isEmpty() ? m_leading : m_chips.last(), chip);
    return chip;
}

void ChipRow::setChips(const QList<Chip::Data> &chips)
{
    // The chips are reused in order, so that the keyboard stays at its place when one is removed.
    const bool hadFocus = std::any_of(m_chips.cbegin(), m_chips.cend(), [](Chip *chip) { return chip->hasFocus(); });
    while (m_chips.size() > chips.size()) {
        Chip *chip = m_chips.takeLast();
        chip->hide();
        chip->deleteLater(); // its own signal may have led here
    }
    while (m_chips.size() < chips.size())
        m_chips << newChip();
    QList<QWidget *> members;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_chips[i]->setData(chips[i]);
        members << m_chips[i];
    }
    arrange();
    m_tabStop->setMembers(members);
    const bool hasFocus = std::any_of(m_chips.cbegin(), m_chips.cend(), [](Chip *chip) { return chip->hasFocus(); });
    if (hadFocus && !hasFocus && !m_chips.isEmpty())
        m_chips[std::max<qsizetype>(0, m_chips.size() - hiddenChips() - 1)]->setFocus(Qt::OtherFocusReason);
}

void ChipRow::setSummary(const QString &strong, const QString &rest)
{
    m_summary->setSummary(strong, rest);
    arrange();
}

void ChipRow::setNote(const QString &note)
{
    m_note->setText(withoutMnemonic(note));
    arrange();
}

void ChipRow::setLeading(QWidget *leading)
{
    m_leading = leading;
    leading->setParent(this);
    leading->show();
    setTabOrder(leading, m_chips.isEmpty() ? m_more : static_cast<QWidget *>(m_chips.first()));
    arrange();
}

int ChipRow::hiddenChips() const { return int(m_more->count()); }

QSize ChipRow::sizeHint() const { return {scaled(*this, 800), height()}; }

QSize ChipRow::minimumSizeHint() const { return {scaled(*this, 400), height()}; }

//! Places a widget vertically centred; returns the left edge of the next.
int ChipRow::place(QWidget &widget, int left, int width)
{
    const int wanted =
        qobject_cast<QAbstractButton *>(&widget) ? scaled(*this, buttonHeight) : widget.sizeHint().height();
    widget.setGeometry(left, (height() - wanted) / 2, std::max(0, width), wanted);
    widget.show();
    return left + width + scaled(*this, gap);
}

//! Places what is at the right end; returns its left edge.
int ChipRow::arrangeRight()
{
    const int space = scaled(*this, gap);
    int right = width() - space;
    for (QPushButton *button : {m_save, m_clear}) {
        button->setVisible(!m_chips.isEmpty());
        if (m_chips.isEmpty())
            continue;
        const int wide = button->fontMetrics().horizontalAdvance(button->text()) + scaled(*this, 2 * gap + 2);
        place(*button, right - wide, wide);
        right -= wide + space;
    }
    // The numbers give way down to half of the rest, and further for the first chip.
    int wanted = 0;
    for (const Chip *chip : std::as_const(m_chips))
        wanted += chip->sizeHint().width() + space;
    const int start = space + (m_leading && !m_leading->isHidden() ? m_leading->sizeHint().width() + space : 0);
    const int least = m_chips.isEmpty()
                          ? 0
                          : m_chips.first()->minimumSizeHint().width() + m_more->widthFor(m_chips.size()) + 3 * space;
    const int most = std::max(std::min((right - start) / 2, right - start - least), right - start - wanted - space);
    const int wide = std::clamp(most, 0, m_summary->naturalWidth());
    place(*m_summary, right - wide, wide);
    return right - wide - 2 * space;
}

int ChipRow::fitting(int left, int right) const
{
    QList<ChipWidth> widths;
    for (const Chip *chip : m_chips)
        widths << ChipWidth {chip->minimumSizeHint().width(), chip->sizeHint().width()};
    return fittingChips(widths, right - left, scaled(*this, gap), m_more->widthFor(m_chips.size()));
}

int ChipRow::arrangeChips(int left, int right)
{
    const int shown = fitting(left, right);
    const int end = right - (shown < m_chips.size() ? scaled(*this, gap) + m_more->widthFor(m_chips.size()) : 0);
    for (qsizetype i = 0; i < shown; ++i)
        left = place(*m_chips[i], left, std::min(m_chips[i]->sizeHint().width(), end - left));
    QList<Chip::Data> others;
    for (Chip *chip : m_chips.sliced(shown)) {
        chip->hide();
        others << chip->data();
    }
    m_more->setChips(others);
    return !others.isEmpty() ? place(*m_more, left, m_more->widthFor(m_chips.size())) : left;
}

void ChipRow::arrange()
{
    const int space = scaled(*this, gap);
    int left = space;
    if (m_leading && !m_leading->isHidden())
        left = place(*m_leading, left, m_leading->sizeHint().width());
    int right = arrangeRight();
    m_note->setVisible(!m_note->text().isEmpty());
    const int noted = std::min(m_note->sizeHint().width(), (right - left) / 2);
    if (!m_note->isHidden())
        right -= noted + space;
    m_hint->setVisible(m_chips.isEmpty());
    if (m_chips.isEmpty())
        left = place(*m_hint, left, std::min(m_hint->sizeHint().width() + 1, right - left));
    left = arrangeChips(left, right);
    if (!m_note->isHidden())
        place(*m_note, left, noted);
}

void ChipRow::resizeEvent(QResizeEvent *) { arrange(); }

void ChipRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        setFixedHeight(scaled(*this, rowHeight));
        arrange();
    }
    QWidget::changeEvent(event);
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), coloursOf(palette()).hairline);
}

} // namespace tcia::desktop
