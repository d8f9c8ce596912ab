// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/yearhistogram.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/yearbars.h"
#include "desktop/widgets/yearhandle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double filterBars = 40;
constexpr double pictureBars = 36;
constexpr double handleSpace = 16;
constexpr double labelHeight = 16;
constexpr double free = 6; // above the highest bar

} // namespace

YearHistogram::YearHistogram(Use use, QWidget *parent) : QWidget(parent), m_use(use)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Year of study"));
    if (use == Use::Picture)
        return;
    setMouseTracking(true);
    m_first = newHandle(tr("First year"));
    m_last = newHandle(tr("Last year"));
    setTabOrder(m_first, m_last);
    setToolTip(tr("Drag the handles or over the bars to choose years. Double-click: all years."));
}

YearHandle *YearHistogram::newHandle(const QString &name)
{
    auto *handle = new YearHandle(name, this);
    handle->installEventFilter(this);
    connect(handle, &QSpinBox::valueChanged, this, [this] {
        boundHandles();
        Q_EMIT rangeChanged(first(), last());
    });
    connect(handle, &YearHandle::removalRequested, this, &YearHistogram::removeRange);
    return handle;
}

YearScale YearHistogram::scale() const
{
    return {m_years.first, m_years.counts.size(), width(), m_years.hasEarlier, m_years.hasLater};
}

void YearHistogram::setCounts(const session::YearCounts &counts)
{
    const bool wasNarrowed = isNarrowed();
    const int from = first();
    const int to = last();
    m_years = counts;
    if (wasNarrowed)
        setRange(from, to);
    else
        clearRange();
}

void YearHistogram::setRange(int first, int last)
{
    if (!m_first)
        return update();
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    for (YearHandle *handle : {m_first, m_last}) {
        handle->setScale(scale());
        handle->setRange(m_years.first, m_years.last());
    }
    m_first->setValue(std::min(first, last));
    m_last->setValue(std::max(first, last));
    boundHandles();
}

void YearHistogram::clearRange() { setRange(m_years.first, m_years.last()); }

int YearHistogram::first() const { return m_first ? m_first->value() : m_years.first; }

int YearHistogram::last() const { return m_last ? m_last->value() : m_years.last(); }

bool YearHistogram::isNarrowed() const
{
    return !m_years.counts.isEmpty() && (first() > m_years.first || last() < m_years.last());
}

QString YearHistogram::rangeWords() const { return scale().rangeWords(first(), last()); }

QSize YearHistogram::sizeHint() const
{
    const double height = m_use == Use::Filter ? filterBars + handleSpace : pictureBars;
    return {scaled(*this, 200), scaled(*this, height) + scaled(*this, labelHeight)};
}

QSize YearHistogram::minimumSizeHint() const { return {scaled(*this, 100), sizeHint().height()}; }

//! The handles cannot pass each other.
void YearHistogram::boundHandles()
{
    m_first->setMaximum(m_last->value());
    m_last->setMinimum(m_first->value());
    placeHandles();
    update();
}

void YearHistogram::placeHandles()
{
    if (!m_first)
        return;
    const int width = scaled(*this, 2 * yearHandleWidth);
    const int height = scaled(*this, yearHandleHeight);
    const int top = bars().bottom() - scaled(*this, yearHandleOverlap);
    const auto place = [&](QWidget &handle, double x) {
        handle.setGeometry(std::clamp(qRound(x) - width / 2, 0, std::max(0, this->width() - width)), top, width,
                           height);
    };
    place(*m_first, scale().edge(first()));
    place(*m_last, scale().edge(last() + 1));
}

QRect YearHistogram::bars() const
{
    return {0, 0, width(), scaled(*this, m_use == Use::Filter ? filterBars : pictureBars)};
}

void YearHistogram::paintEvent(QPaintEvent *)
{
    if (m_years.counts.isEmpty())
        return;
    QPainter painter(this);
    const double space = scaled(*this, free) * (m_use == Use::Filter ? 1 : 0.5);
    paintYearBars(
        painter, bars(),
        {scale(), m_years.counts, m_first ? std::optional<YearBars::Range>({first(), last()}) : std::nullopt, space},
        palette());
    if (m_first) {
        paintYearHandle(painter, bars(), scale().edge(first()), m_first->hasFocus(), designScale(font()), palette());
        paintYearHandle(painter, bars(), scale().edge(last() + 1), m_last->hasFocus(), designScale(font()), palette());
    }
    const int height = scaled(*this, labelHeight);
    painter.setFont(smallFont(font()));
    paintYearLabels(painter, {0, this->height() - height, width(), height}, scale(),
                    m_first && isNarrowed() ? rangeWords() : QString(), palette());
}

void YearHistogram::resizeEvent(QResizeEvent *) { placeHandles(); }

bool YearHistogram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void YearHistogram::mousePressEvent(QMouseEvent *event)
{
    if (!m_first || m_years.counts.isEmpty() || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double left = std::abs(x - scale().edge(first()));
    const double right = std::abs(x - scale().edge(last() + 1));
    const bool isNear = std::min(left, right) <= scaled(*this, yearHandleWidth);
    m_drag = !isNear ? Drag::New : left < right ? Drag::First : Drag::Last;
    if (m_drag == Drag::New)
        m_anchor = scale().yearAt(x);
    (m_drag == Drag::Last ? m_last : m_first)->setFocus(Qt::MouseFocusReason);
    dragTo(x);
}

void YearHistogram::dragTo(double x)
{
    const double half = scale().step() / 2; // a handle snaps to the nearest edge
    switch (m_drag) {
    case Drag::First: return setRange(std::min(scale().yearAt(x + half), last()), last());
    case Drag::Last: return setRange(first(), std::max(scale().yearAt(x - half), first()));
    case Drag::New: return setRange(m_anchor, scale().yearAt(x));
    case Drag::None: return;
    }
}

void YearHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None)
        dragTo(event->position().x());
    else if (m_first && !m_years.counts.isEmpty() && event->position().y() < bars().height()) {
        const int year = scale().yearAt(event->position().x());
        setToolTip(tr("%1: %2").arg(scale().words(year), text::number(m_years.counts[year - m_years.first])));
    }
}

void YearHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    Q_EMIT rangeChanged(first(), last());
}

void YearHistogram::mouseDoubleClickEvent(QMouseEvent *) { removeRange(); }

void YearHistogram::removeRange()
{
    if (!m_first)
        return;
    clearRange();
    Q_EMIT rangeChanged(first(), last());
}

} // namespace tcia::desktop
