// SPDX-License-Identifier: Apache-2.0
#include "desktop/start/archivecard.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/palettecolours.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tcia::desktop {

namespace {

constexpr double corner = 6;

} // namespace

ArchiveCard::ArchiveCard(const QString &name, const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_title(texts.title),
      m_mark(new GlyphLabel("dialog-warning", 14, &PaletteColours::caution, this)),
      m_state(new QLabel(this)),
      m_button(new QPushButton(this))
{
    auto *icon = new GlyphLabel(texts.icon, 32, &PaletteColours::link, this);
    auto *title = new QLabel(texts.title, this);
    title->setFont(headingFont(font()));
    title->setWordWrap(true);
    auto *words = new QLabel(texts.words, this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_state->setFont(smallFont(font()));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(scaled(*this, 20));
    m_button->setObjectName(name);
    m_button->setAutoDefault(true);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *state = new QHBoxLayout;
    state->setSpacing(scaled(*this, 6));
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    const int padding = scaled(*this, 20);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addWidget(words, 1);
    layout->addLayout(state);
    layout->addWidget(m_button);
    setButtonText(texts.button);
    setState({}, Mark::None);
}

void ArchiveCard::setState(const QString &words, Mark mark)
{
    m_state->setText(words);
    m_state->setForegroundRole(mark == Mark::None ? QPalette::PlaceholderText : QPalette::WindowText);
    m_mark->setVisible(mark != Mark::None);
    if (mark == Mark::Good)
        m_mark->setGlyph("on-disk", &PaletteColours::good);
    else
        m_mark->setGlyph("dialog-warning", &PaletteColours::caution);
}

void ArchiveCard::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleDescription(m_title);
}

void ArchiveCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), scaled(*this, corner), palette().color(QPalette::Base), coloursOf(palette()).outline);
}

} // namespace tcia::desktop
