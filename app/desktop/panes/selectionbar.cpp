// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/selectionbar.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/window/actions.h"
#include "models/rowlook.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int messageMs = 8'000;

QPushButton *actionButton(QAction &action, const QString &text, const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(action.icon(), text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setToolTip(action.toolTip());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

//! " · 4 patients · 487 MB · 2 on disk"
QString restOf(const session::SelectionFacts &facts)
{
    const session::SelectionTotals &totals = facts.totals;
    QStringList parts;
    if (totals.series > 1)
        parts << SelectionBar::tr("%Ln patients", nullptr, int(totals.patients));
    if (totals.bytesUnknown < totals.series)
        parts << text::size(totals.bytes);
    if (facts.transfer != session::TransferStage::None)
        parts << wordsOf(models::rowState(models::SeriesStatus(catalog::LocalStatus::Neither, facts.transfer)));
    else if (facts.onDisk == totals.series)
        parts << SelectionBar::tr("on disk");
    else if (facts.onDisk > 0)
        parts << SelectionBar::tr("%Ln on disk", nullptr, int(facts.onDisk));
    return parts.isEmpty() ? QString() : QString(u" · "_s + parts.join(u" · "_s));
}

} // namespace

SelectionBar::SelectionBar(const session::SeriesSelection &selection, const session::SelectionSummary &summary,
                           const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_summary(summary),
      m_words(new SummaryLabel(this)),
      m_undo(new QToolButton(this)),
      m_add(actionButton(actions[Act::AddToBasket], tr("&Add to basket"), "selectionAdd", this)),
      m_removeButton(actionButton(actions[Act::RemoveSelection], tr("&Take out of basket"), "selectionTakeOut", this)),
      m_download(actionButton(actions[Act::DownloadSelection], tr("&Download…"), "selectionDownload", this)),
      m_open(actionButton(actions[Act::OpenSeriesFolder], tr("&Open folder"), "selectionOpenFolder", this))
{
    setObjectName(u"selectionBar"_s);
    m_words->setObjectName(u"selectionWords"_s);
    m_undo->setObjectName(u"selectionUndo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setAutoRaise(true);
    m_undo->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 12), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    for (QPushButton *button : {m_add, m_removeButton, m_download, m_open})
        layout->addWidget(button);
    setFixedHeight(scaled(*this, 44));

    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMs);
    connect(&m_messageTimer, &QTimer::timeout, this, &SelectionBar::refresh);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        clearMessage();
        Q_EMIT undoRequested();
    });
    connect(&selection, &session::SeriesSelection::changed, this, &SelectionBar::refresh);
    connect(&summary, &session::SelectionSummary::changed, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::say(const QString &words, bool canUndo)
{
    m_words->setSummary(words, {});
    m_undo->setVisible(canUndo);
    m_messageTimer.start();
}

void SelectionBar::clearMessage()
{
    m_messageTimer.stop();
    refresh();
}

void SelectionBar::refresh()
{
    const qint64 count = m_selection.count();
    if (!m_messageTimer.isActive()) {
        m_undo->hide();
        const bool isCounted = m_summary.isCurrent();
        if (count == 0)
            m_words->setSummary({}, tr("Nothing selected. Space selects a row, Ctrl+A all that is shown."));
        else //: "10 selected"
            m_words->setSummary(tr("%Ln selected", nullptr, int(count)),
                                isCounted ? restOf(m_summary.facts()) : QString());
    }
    showButtons(count == 0 ? session::SelectionFacts() : m_summary.facts());
}

//! Buttons keep their places while facts are being counted.
void SelectionBar::showButtons(const session::SelectionFacts &facts)
{
    const bool any = facts.totals.series > 0;
    const bool isAllInBasket = any && facts.inBasket == facts.totals.series;
    const bool isAllOnDisk = any && facts.onDisk == facts.totals.series;
    m_add->setVisible(!isAllInBasket);
    m_removeButton->setVisible(isAllInBasket);
    m_open->setVisible(isAllOnDisk);
    m_download->setText(isAllOnDisk ? tr("Download &again…") : tr("&Download…"));
    for (QPushButton *button : {m_add, m_removeButton, m_download, m_open})
        button->setEnabled(any);
    const bool isQueued =
        facts.transfer == session::TransferStage::Waiting || facts.transfer == session::TransferStage::Moving;
    m_download->setEnabled(any && !isQueued);
    m_open->setDefault(m_open->isVisibleTo(this));
    m_download->setDefault(any && !m_open->isVisibleTo(this));
}

} // namespace tcia::desktop
