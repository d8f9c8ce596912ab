// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/studylist.h"

#include "core/text.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/tabstop.h"
#include "desktop/widgets/textlink.h"
#include "models/rowlook.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int foldedLines = 5;
constexpr int moreLines = 200; // that a click adds; a study may have thousands of series
// Lengths of the design.
constexpr double lineHeight = 24;
constexpr double glyphSide = 14;
constexpr double markLeft = 33, markWidth = 3, markHeight = 12;
constexpr double modalityLeft = 42, descriptionLeft = 114; // after "RTSTRUCT"
constexpr double padding = 10, countWidth = 48;

class StudyLine : public QAbstractButton
{
public:
    StudyLine(const Series &series, QWidget *parent)
        : QAbstractButton(parent),
          m_uid(series.seriesUid),
          m_modality(text::plain(series.modality)),
          m_images(series.imageCount ? text::number(*series.imageCount) : QString())
    {
        setText(titleOf(series));
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    const QString &uid() const { return m_uid; }
    void setState(models::RowState state)
    {
        if (m_state == state)
            return;
        m_state = state;
        QStringList parts {m_modality, text(), m_images, wordsOf(state)};
        parts.removeAll(QString());
        setAccessibleName(parts.join(u", "_s));
        setToolTip(accessibleName());
        update();
    }

    QSize sizeHint() const override { return {scaled(*this, 200), scaled(*this, lineHeight)}; }
    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const PaletteColours &colours = coloursOf(palette());
        const auto length = [this](double value) { return scaled(*this, value); };
        QPainter painter(this);
        if (const StateLook &look = lookOf(m_state.value_or(models::RowState::None)); *look.icon)
            paintGlyph(painter, {length(padding), 0, length(glyphSide), height()}, look.icon, length(glyphSide),
                       colours.*look.colour);
        painter.fillRect(
            QRect(length(markLeft), (height() - length(markHeight)) / 2, length(markWidth), length(markHeight)),
            colours.modality(m_modality));
        painter.setPen(palette().color(QPalette::Text));
        drawText(painter, {length(modalityLeft), 0, length(descriptionLeft - modalityLeft - 4), height()}, m_modality,
                 Qt::AlignLeft);
        painter.setPen(underMouse() || hasFocus() ? colours.link : palette().color(QPalette::Text));
        const int right = width() - length(padding) - length(countWidth);
        drawText(painter, {length(descriptionLeft), 0, right - length(descriptionLeft), height()}, text(),
                 Qt::AlignLeft);
        painter.setPen(palette().color(QPalette::Text));
        drawText(painter, {right, 0, length(countWidth), height()}, m_images, Qt::AlignRight);
        if (hasFocus())
            drawFocusRing(painter, rect(), 2, palette());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!clickOnEnter(*this, *event))
            QAbstractButton::keyPressEvent(event);
    }

private:
    const QString m_uid, m_modality, m_images;
    std::optional<models::RowState> m_state; // not set yet
};

} // namespace

StudyList::StudyList(const session::LocalStatusLookup &status, QWidget *parent)
    : QWidget(parent),
      m_status(status),
      m_frame(new QFrame(this)),
      m_lines(new QVBoxLayout(m_frame)),
      m_more(new TextLink(this)),
      m_tabStop(new TabStop(this))
{
    setObjectName(u"studyList"_s);
    setAccessibleName(tr("In the same study"));
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setBackgroundRole(QPalette::Base);
    m_frame->setAutoFillBackground(true);
    m_lines->setContentsMargins(1, 1, 1, 1);
    m_lines->setSpacing(0);
    m_more->setSmall(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaled(*this, 4));
    column->addWidget(new Caption(Caption::Kind::Title, tr("In the same study"), this));
    column->addWidget(m_frame);
    column->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_mostLines += moreLines;
        rebuild();
    });
    connect(&status, &session::LocalStatusLookup::changed, this, &StudyList::showStates);
}

void StudyList::setSeries(const std::shared_ptr<const catalog::SeriesTable> &table, Row row)
{
    m_table = table;
    m_row = row;
    m_mostLines = foldedLines;
    rebuild();
}

void StudyList::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    if (!m_table)
        return;
    const RowRange rows = m_table->rowsOfStudy(m_table->studyOf(m_row));
    const int others = int(rows.size()) - 1, shown = qMin(others, m_mostLines);
    QList<QWidget *> lines;
    for (Row row = rows.begin; row < rows.end && lines.size() < shown; ++row) {
        if (row == m_row)
            continue;
        const Series series = m_table->series(row);
        auto *line = new StudyLine(series, m_frame);
        connect(line, &QAbstractButton::clicked, this, [this, uid = series.seriesUid] { Q_EMIT selected(uid); });
        m_lines->addWidget(line);
        lines << line;
    }
    showStates();
    m_more->setVisible(others > shown);
    m_more->setText(tr("%Ln more…", nullptr, others - shown));
    m_tabStop->setMembers(lines << m_more);
    setVisible(others > 0);
}

void StudyList::showStates()
{
    for (int i = 0; i < m_lines->count(); ++i) {
        auto *line = static_cast<StudyLine *>(m_lines->itemAt(i)->widget());
        line->setState(models::rowState(models::statusOf(m_status, line->uid())));
    }
}

} // namespace tcia::desktop
