// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/notice.h"

#include "core/text.h"
#include "desktop/widgets/breakable.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

Notice::Notice(Form form, QWidget *parent)
    : QFrame(parent),
      m_form(form),
      m_glyph(new GlyphLabel("dialog-information", 16, &PaletteColours::link, this)),
      m_label(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_label->setObjectName(u"noticeText"_s);
    m_button->setObjectName(u"noticeButton"_s);
    connect(m_button, &QPushButton::clicked, this, &Notice::acted);
    if (m_form == Form::Page)
        layOutPage();
    else
        layOutLine();
}

void Notice::layOutPage()
{
    setFocusProxy(m_button);
    m_glyph->hide();
    m_label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void Notice::layOutLine()
{
    m_label->setFont(smallFont(font())); // two lines of it are as high as a bar
    auto *close = new QToolButton(this);
    close->setIcon(icon("window-close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 8), 2, scaled(*this, 4), 2);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_glyph);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    hide();
}

void Notice::say(const QString &words, const QString &button, Tone tone)
{
    m_words = words;
    m_tone = tone;
    if (tone == Tone::Caution)
        m_glyph->setGlyph("dialog-warning", &PaletteColours::caution);
    else
        m_glyph->setGlyph("dialog-information", &PaletteColours::link);
    m_label->setText(breakable(words));
    m_label->setToolTip(words);
    setAccessibleName(words);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    update();
    show();
}

void Notice::say(const Error &error, const QString &button) { say(text::of(error), button, Tone::Caution); }

QString Notice::words() const { return m_words; }

void Notice::paintEvent(QPaintEvent *event)
{
    if (m_form == Form::Page)
        return QFrame::paintEvent(event);
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    const bool isCaution = m_tone == Tone::Caution;
    drawPanel(painter, rect(), scaled(*this, 4), isCaution ? colours.cautionGround : palette().color(QPalette::Base),
              isCaution ? colours.caution : colours.outline);
}

} // namespace tcia::desktop
