// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/advicebox.h"

#include "desktop/widgets/breakable.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/palettecolours.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tcia::desktop {

namespace {

struct Look
{
    const char *glyph;
    QColor PaletteColours::*colour;
    QColor PaletteColours::*ground; //!< null: that of lists
};

Look lookOf(AdviceBox::Kind kind)
{
    switch (kind) {
    case AdviceBox::Kind::Fine: return {"on-disk", &PaletteColours::good, nullptr};
    case AdviceBox::Kind::Information: return {"dialog-information", &PaletteColours::link, nullptr};
    case AdviceBox::Kind::Caution: return {"dialog-warning", &PaletteColours::caution, &PaletteColours::cautionGround};
    case AdviceBox::Kind::Bad: return {"dialog-warning", &PaletteColours::bad, &PaletteColours::badGround};
    }
    return {};
}

constexpr double padding = 10, gap = 8, radius = 4, linksRoom = 290; // design pixels

} // namespace

AdviceBox::AdviceBox(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind), m_words(new QLabel(this))
{
    const Look look = lookOf(kind);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_words);
    m_links = new QBoxLayout(QBoxLayout::LeftToRight);
    m_links->setSpacing(scaled(*this, gap));
    m_links->addStretch(1);
    column->addLayout(m_links);
    auto *line = new QHBoxLayout(this);
    const int side = scaled(*this, padding);
    line->setContentsMargins(kind == Kind::Fine ? 0 : side, kind == Kind::Fine ? 0 : side / 2, side, side / 2);
    line->setSpacing(scaled(*this, gap));
    line->addWidget(new GlyphLabel(look.glyph, 16, look.colour, this), 0, Qt::AlignTop);
    line->addLayout(column, 1);
    hide();
}

LinkButton *AdviceBox::addLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    m_linksWidth += link->sizeHint().width() + m_links->spacing();
    if (m_linksWidth > scaled(*this, linksRoom))
        m_links->setDirection(QBoxLayout::TopToBottom);
    m_links->insertWidget(m_links->count() - 1, link); // before the stretch
    return link;
}

void AdviceBox::setLinkVisible(int link, bool isVisible) { m_links->itemAt(link)->widget()->setVisible(isVisible); }

void AdviceBox::say(const QString &words)
{
    m_words->setText(breakable(words));
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

QString AdviceBox::words() const { return accessibleName(); }

void AdviceBox::paintEvent(QPaintEvent *)
{
    if (m_kind == Kind::Fine)
        return;
    const PaletteColours &colours = coloursOf(palette());
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, rect(), scaled(*this, radius),
              look.ground ? colours.*look.ground : palette().color(QPalette::Base),
              look.ground ? colours.*look.colour : colours.outline);
}

} // namespace tcia::desktop
