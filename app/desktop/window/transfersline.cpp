// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/transfersline.h"

#include "core/text.h"
#include "desktop/panes/transferwords.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/sparkline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

double share(const transfer::QueueProgress &progress)
{
    const double part = progress.totalUncompressed > 0
                            ? double(progress.doneUncompressed) / double(progress.totalUncompressed)
                            : double(progress.done) / double(qMax<qint64>(1, progress.total() - progress.cancelled));
    return qBound(0.0, part, 1.0);
}

} // namespace

TransfersLine::TransfersLine(transfer::DownloadManager &downloads, QWidget *parent)
    : QWidget(parent),
      m_downloads(downloads),
      m_toggle(new QToolButton(this)),
      m_sparkline(new Sparkline(this)),
      m_rate(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_percent(new QLabel(this)),
      m_words(new Caption(Caption::Kind::Quiet, this)),
      m_problems(new QPushButton(icon("dialog-warning"), QString(), this))
{
    setObjectName(u"transfersLine"_s);
    m_toggle->setObjectName(u"transfersToggle"_s);
    m_toggle->setText(tr("Transfers"));
    m_toggle->setFont(semibold(font()));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_sparkline->setAccessibleName(tr("Rate of the last minute"));
    m_bar->setObjectName(u"overallBar"_s);
    m_bar->setAccessibleName(tr("All transfers together"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(*this, 112));
    m_bar->setFixedHeight(scaled(*this, 8));
    m_words->setObjectName(u"transfersWords"_s);
    m_problems->setObjectName(u"problemsButton"_s);
    m_problems->hide();
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(u"999.9 MB/s"_s));
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(u"100 %"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 8), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_sparkline), static_cast<QWidget *>(m_rate),
          static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_percent)})
        layout->addWidget(widget);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_problems);
    setFixedHeight(scaled(*this, 34));

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TransfersLine::sample);
    connect(m_toggle, &QToolButton::clicked, this, &TransfersLine::openRequested);
    connect(m_problems, &QPushButton::clicked, this, &TransfersLine::problemsRequested);
    const auto refresh = [this] { showProgress(m_downloads.progress()); };
    connect(&downloads, &transfer::DownloadManager::progressed, this, &TransfersLine::showProgress);
    for (const auto signal : {&transfer::DownloadManager::removed, &transfer::DownloadManager::idle})
        connect(&downloads, signal, this, refresh);
    connect(&downloads, &transfer::DownloadManager::added, this, refresh);
    connect(&downloads, &transfer::DownloadManager::blocksChanged, this, refresh);
    setOpen(false);
    refresh();
}

void TransfersLine::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setIcon(icon(open ? "go-down" : "go-up"));
    m_toggle->setToolTip(open ? tr("Close the transfers") : tr("Open the transfers"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
}

void TransfersLine::setProblems(int count)
{
    m_problems->setVisible(count > 0);
    m_problems->setText(tr("%Ln problems", nullptr, count));
}

void TransfersLine::setState(QWidget *state) { layout()->addWidget(state); }

void TransfersLine::showProgress(const transfer::QueueProgress &progress)
{
    const bool isMoving = progress.active + progress.waiting > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_sparkline), static_cast<QWidget *>(m_rate),
                            static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_percent)})
        widget->setVisible(isMoving);
    m_rate->setText(progress.active > 0 ? text::rate(progress.rate) : QString());
    m_bar->setValue(int(share(progress) * 1000));
    m_percent->setText(tr("%1 %").arg(int(share(progress) * 100)));
    m_words->setText(statusOf(m_downloads));
    if (isMoving && !m_second.isActive()) {
        m_sparkline->clear();
        m_second.start();
    } else if (!isMoving) {
        m_second.stop();
    }
}

void TransfersLine::sample()
{
    const double rate = m_downloads.progress().rate;
    m_sparkline->addValue(rate);
    m_sparkline->setWords(text::rate(rate));
}

} // namespace tcia::desktop
