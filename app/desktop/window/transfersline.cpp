// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/transfersline.h"

#include "core/text.h"
#include "desktop/panes/donetoday.h"
#include "desktop/panes/transferwords.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/sparkline.h"
#include "desktop/widgets/warningbutton.h"
#include "desktop/window/lineactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double lineHeight = 34, barWidth = 112, barHeight = 8, gap = 8; // design pixels

double share(const transfer::QueueProgress &progress)
{
    const double part = progress.totalUncompressed > 0
                            ? double(progress.doneUncompressed) / double(progress.totalUncompressed)
                            : double(progress.done) / double(qMax<qint64>(1, progress.total() - progress.cancelled));
    return qBound(0.0, part, 1.0);
}

} // namespace

TransfersLine::TransfersLine(transfer::DownloadManager &downloads, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_downloads(downloads),
      m_doneToday(new DoneToday(downloads, this)),
      m_toggle(new QToolButton(this)),
      m_sparkline(new Sparkline(this)),
      m_rate(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_percent(new QLabel(this)),
      m_words(new Caption(Caption::Kind::Quiet, this)),
      m_tryNow(new QPushButton(tr("Try now"), this)),
      m_problems(new WarningButton(this)),
      m_actions(new LineActions(actions, this)),
      m_states(new QWidget(this))
{
    setObjectName(u"transfersLine"_s);
    build();
    connectQueue();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TransfersLine::sample);
    connect(m_toggle, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(!m_isOpen); });
    connect(m_tryNow, &QPushButton::clicked, this, [this] { m_downloads.retryNow(); });
    connect(m_problems, &QPushButton::clicked, this, &TransfersLine::problemsRequested);
    setOpen(false);
}

void TransfersLine::build()
{
    m_toggle->setObjectName(u"transfersToggle"_s);
    m_toggle->setText(tr("Transfers"));
    m_toggle->setFont(semibold(font()));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_sparkline->setAccessibleName(tr("Rate of the last minute"));
    m_bar->setObjectName(u"overallBar"_s);
    m_bar->setAccessibleName(tr("All transfers together"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(scaled(*this, barWidth), scaled(*this, barHeight));
    m_words->setObjectName(u"transfersWords"_s);
    m_tryNow->setObjectName(u"transfersTryNow"_s);
    m_tryNow->setAutoDefault(false);
    m_problems->setObjectName(u"problemsButton"_s);
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(u"99.9 MB/s"_s));
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(u"100 %"_s));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *states = new QHBoxLayout(m_states);
    states->setContentsMargins({});
    states->setSpacing(scaled(*this, gap));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, gap), 0, scaled(*this, gap), 0);
    layout->setSpacing(scaled(*this, gap));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_sparkline), static_cast<QWidget *>(m_rate),
          static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_words),
          static_cast<QWidget *>(m_tryNow), static_cast<QWidget *>(m_problems)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_actions);
    layout->addWidget(m_states);
    setFixedHeight(scaled(*this, lineHeight));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it gives way to any width
}

void TransfersLine::connectQueue()
{
    using transfer::DownloadManager;
    connect(&m_downloads, &DownloadManager::progressed, this, &TransfersLine::showProgress);
    for (const auto signal : {&DownloadManager::removed, &DownloadManager::idle})
        connect(&m_downloads, signal, this, &TransfersLine::showProgress);
    connect(&m_downloads, &DownloadManager::added, this, &TransfersLine::showProgress);
    connect(&m_downloads, &DownloadManager::blocksChanged, this, &TransfersLine::showProgress);
}

void TransfersLine::setOpen(bool open)
{
    m_isOpen = open;
    m_toggle->setIcon(icon(open ? "pan-down" : "pan-up"));
    m_toggle->setToolTip(open ? tr("Close the transfers") : tr("Open the transfers"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_actions->setVisible(open);
    m_states->setVisible(!open);
    setProblems(m_problemCount);
}

void TransfersLine::setProblems(qint64 count)
{
    m_problemCount = count;
    m_problems->setVisible(count > 0 && !m_isOpen);
    m_problems->setText(tr("%Ln problems", nullptr, int(count)));
    showProgress();
}

void TransfersLine::addState(QWidget *state) { m_states->layout()->addWidget(state); }

void TransfersLine::showProgress()
{
    const transfer::QueueProgress progress = m_downloads.progress();
    const QString rest = restOf(m_downloads, m_doneToday->count());
    const bool isMoving = rest.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_percent)})
        widget->setVisible(isMoving);
    m_rate->setText(progress.active > 0 ? text::rate(progress.rate) : QString());
    m_bar->setValue(int(share(progress) * 1000));
    m_percent->setText(tr("%1 %").arg(int(share(progress) * 100)));
    const bool isBlocked = !isMoving && progress.waiting > 0;
    m_tryNow->setVisible(isBlocked);
    fit(isMoving ? activityOf(progress, m_isOpen) : QStringList {rest}, isMoving);
    if (!isMoving && !isBlocked) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_sparkline->clear();
        m_second.start();
    }
}

//! Once a second: also counts down.
void TransfersLine::sample()
{
    const double rate = m_downloads.progress().rate;
    m_sparkline->addValue(rate);
    m_sparkline->setWords(text::rate(rate));
    showProgress();
}

void TransfersLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showProgress();
}

//! Of what never gives way.
int TransfersLine::fixedWidth() const
{
    int width = layout()->contentsMargins().left() + layout()->contentsMargins().right() + layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (widget && !widget->isHidden() && widget != m_words && widget != m_sparkline && widget != m_actions)
            width += widget->sizeHint().expandedTo(widget->minimumSize()).width() + layout()->spacing();
    }
    return width;
}

//! The longest words that fit; if none do, what else gives way.
void TransfersLine::fit(const QStringList &words, bool isMoving)
{
    const int space = layout()->spacing();
    const int sparkline = isMoving ? m_sparkline->sizeHint().width() + space : 0;
    const auto actions = [this, space](bool isCompact) { return m_isOpen ? m_actions->widthOf(isCompact) + space : 0; };
    const int rest = width() - fixedWidth();
    const bool isCompact = sparkline + actions(false) > rest;
    const int left = rest - actions(isCompact);
    m_actions->setCompact(isCompact);
    m_sparkline->setVisible(isMoving && sparkline <= left);
    const auto longest = std::ranges::find_if(words, [&](const QString &text) {
        return sparkline + m_words->fontMetrics().horizontalAdvance(text) + 2 <= left;
    });
    m_words->setText(longest == words.end() ? words.last() : *longest);
}

} // namespace tcia::desktop
