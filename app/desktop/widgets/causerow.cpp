// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/causerow.h"

#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/summarylabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int glyphSide = 16; // design pixels

void showAction(QPushButton &button, models::Remedy remedy, const QString &words)
{
    button.setVisible(!words.isEmpty());
    button.setText(words);
    button.setIcon(remedy == models::Remedy::Retry           ? icon("retry")
                   : remedy == models::Remedy::AnotherFolder ? icon("folder-open")
                                                             : QIcon());
}

} // namespace

CauseRow::CauseRow(Form form, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_arrow(new QToolButton(this)),
      m_glyph(new GlyphLabel("dialog-warning", glyphSide, &PaletteColours::bad, this)),
      m_words(new SummaryLabel(this)),
      m_detail(new Caption(Caption::Kind::Quiet, this)),
      m_said(new LinkButton(tr("What it said"), this)),
      m_alternative(new QPushButton(this)),
      m_button(new QPushButton(this))
{
    m_arrow->setObjectName(u"causeArrow"_s);
    m_arrow->setAutoRaise(true);
    m_arrow->setVisible(form == Form::Head);
    m_said->setObjectName(u"whatItSaid"_s);
    m_button->setObjectName(u"causeButton"_s);
    m_alternative->setObjectName(u"causeAlternative"_s);
    m_alternative->hide();
    for (QPushButton *button : {m_alternative, m_button}) {
        button->setAutoDefault(false);
        button->setMaximumHeight(scaled(*this, 22));
    }
    m_said->setMaximumHeight(scaled(*this, 22));
    m_detail->setVisible(form == Form::Item);

    auto *lines = new QVBoxLayout;
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(m_words);
    lines->addWidget(m_detail);
    lines->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, form == Form::Head ? 4 : 12), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_arrow);
    layout->addWidget(m_glyph);
    layout->addLayout(lines, 1);
    layout->addWidget(m_said);
    layout->addWidget(m_alternative);
    layout->addWidget(m_button);

    connect(m_arrow, &QToolButton::clicked, this, &CauseRow::toggled);
    connect(m_said, &LinkButton::clicked, this, &CauseRow::saidRequested);
    connect(m_alternative, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_actions.alternative); });
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_actions.button); });
    setExpanded(true);
}

void CauseRow::setWords(const QString &strong, const QString &rest, const QString &detail)
{
    m_words->setSummary(strong, rest);
    m_detail->setText(detail);
    setAccessibleName(QString(strong + rest));
    m_alternative->setAccessibleDescription(strong);
    m_button->setAccessibleDescription(strong);
    m_said->setAccessibleDescription(strong);
}

void CauseRow::setCaution(bool isCaution)
{
    m_glyph->setGlyph("dialog-warning", isCaution ? &PaletteColours::caution : &PaletteColours::bad);
}

void CauseRow::setAction(models::Remedy remedy, const QString &words)
{
    m_actions.button = remedy;
    showAction(*m_button, remedy, words);
}

void CauseRow::setAlternative(models::Remedy remedy, const QString &words)
{
    m_actions.alternative = remedy;
    showAction(*m_alternative, remedy, words);
}

void CauseRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void CauseRow::setExpanded(bool isExpanded)
{
    m_arrow->setIcon(icon(isExpanded ? "pan-down" : "pan-end"));
    m_arrow->setToolTip(isExpanded ? tr("Collapse the group") : tr("Expand the group"));
    m_arrow->setAccessibleName(m_arrow->toolTip());
}

void CauseRow::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_form == Form::Head ? colours.badGround : palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    if (m_isCurrent)
        drawFocusRing(painter, rect(), 0, palette());
}

void CauseRow::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_form == Form::Head)
        Q_EMIT toggled();
}

} // namespace tcia::desktop
