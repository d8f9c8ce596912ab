// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/sourceline.h"

#include "core/text.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double markLeft = 8, markWidth = 3, markHeight = 12, lineHeight = 30;

} // namespace

SourceLine::SourceLine(QWidget *parent) : QFrame(parent), m_name(new ElidedLabel(this)), m_state(new QLabel(this))
{
    setObjectName(u"sourceSeries"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFixedHeight(scaled(*this, lineHeight));
    m_state->setFont(smallFont(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, markLeft + markWidth + 6), 0, scaled(*this, 8), 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_state);
}

void SourceLine::setSeries(const Series &series)
{
    m_modality = text::plain(series.modality);
    QString words = m_modality + u"  "_s + titleOf(series);
    if (series.imageCount)
        words += u", "_s + imagesWords(int(*series.imageCount));
    m_name->setText(words);
    m_name->setToolTip(words);
    update();
}

void SourceLine::setUnknown(const QString &seriesUid)
{
    m_modality.clear();
    m_name->setText(seriesUid.isEmpty() ? tr("not named") : text::plain(seriesUid));
    m_name->setToolTip(m_name->text());
    m_state->clear();
    update();
}

void SourceLine::setState(models::RowState state)
{
    const StateLook &look = lookOf(state);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(palette()).*look.colour);
    m_state->setPalette(colours);
    m_state->setText(state == models::RowState::None ? tr("not on disk") : wordsOf(state));
}

void SourceLine::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_modality.isEmpty())
        return;
    QPainter painter(this);
    const int high = scaled(*this, markHeight);
    painter.fillRect(QRect(scaled(*this, markLeft), (height() - high) / 2, scaled(*this, markWidth), high),
                     coloursOf(palette()).modality(m_modality));
}

} // namespace tcia::desktop
