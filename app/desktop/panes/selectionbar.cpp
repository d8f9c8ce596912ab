// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/selectionbar.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/window/actions.h"
#include "models/rowlook.h"
#include "session/tickedfilter.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int messageMs = 8'000;

//! The words of a button, which it shows where there is room.
void setWords(QPushButton &button, const QString &words)
{
    button.setProperty("words", words);
    button.setAccessibleName(withoutMarks(words));
}

QPushButton *actionButton(QAction &action, const QString &text, const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(action.icon(), {}, parent);
    setWords(*button, text);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setToolTip(action.toolTip());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

//! "4 patients", "487 MB", "2 on disk"
QStringList partsOf(const session::SelectionFacts &facts)
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
    return parts;
}

} // namespace

SelectionBar::SelectionBar(const session::SeriesSelection &selection, const session::SelectionSummary &summary,
                           const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_summary(summary),
      m_words(new SummaryLabel(this)),
      m_undo(new QToolButton(this)),
      m_showTicked(new LinkButton(tr("Show"), this)),
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
    m_showTicked->setObjectName(u"selectionShowTicked"_s);
    m_showTicked->setToolTip(tr("Filter by the ticked series alone"));
    m_showTicked->setAccessibleName(tr("Show the ticked series that the filter hides"));
    m_showTicked->hide();
    setMinimumWidth(1); // buttons without words need less than their hints say
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 12), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addWidget(m_showTicked);
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
    connect(m_showTicked, &LinkButton::clicked, this, &SelectionBar::showTickedRequested);
    connect(&selection, &session::SeriesSelection::changed, this, &SelectionBar::refresh);
    connect(&summary, &session::SelectionSummary::changed, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::say(const QString &words, bool canUndo)
{
    m_words->setSummary(words, {});
    m_undo->setVisible(canUndo);
    m_showTicked->hide();
    m_messageTimer.start();
    fit();
}

void SelectionBar::clearMessage()
{
    m_messageTimer.stop();
    refresh();
}

void SelectionBar::refresh()
{
    if (!m_messageTimer.isActive())
        showSelection();
    showButtons(m_selection.count() == 0 ? session::SelectionFacts() : m_summary.facts());
    fit();
}

void SelectionBar::showSelection()
{
    m_undo->hide();
    const qint64 count = m_selection.count(), hidden = session::hiddenCount(m_selection);
    m_showTicked->setVisible(hidden > 0);
    if (count == 0)
        return m_words->setSummary(
            {}, hidden > 0 ? tr("Nothing shown is selected, the filter hides %Ln ticked series.", nullptr, int(hidden))
                           : tr("Nothing selected. Space selects a row, Ctrl+A all that is shown."));
    QStringList parts;
    if (hidden > 0)
        parts << tr("%Ln more hidden by the filter", nullptr, int(hidden));
    if (m_summary.isCurrent())
        parts << partsOf(m_summary.facts());
    parts.prepend({}); // for the separator
    //: "10 selected"
    m_words->setSummary(tr("%Ln selected", nullptr, int(count)), parts.join(u" · "_s));
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
    setWords(*m_download, isAllOnDisk ? tr("Download &again…") : tr("&Download…"));
    for (QPushButton *button : {m_add, m_removeButton, m_download, m_open})
        button->setEnabled(any);
    const bool isQueued =
        facts.transfer == session::TransferStage::Waiting || facts.transfer == session::TransferStage::Moving;
    m_download->setEnabled(any && !isQueued);
    m_open->setDefault(m_open->isVisibleTo(this));
    m_download->setDefault(any && !m_open->isVisibleTo(this));
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

//! What it needs: messages, which pass, are elided before a button gives up its words.
int SelectionBar::neededWidth() const
{
    constexpr double leastMessage = 160;
    const int words = m_words->sizeHint().width();
    return layout()->sizeHint().width() -
           (m_messageTimer.isActive() ? words - qMin(words, scaled(*this, leastMessage)) : 0);
}

//! Buttons give up their words for those of the selection, the default one last.
void SelectionBar::fit()
{
    std::array buttons {m_add, m_removeButton, m_download, m_open};
    std::ranges::stable_partition(buttons, [](const QPushButton *button) { return !button->isDefault(); });
    for (QPushButton *button : buttons)
        button->setText(button->property("words").toString());
    for (QPushButton *button : buttons) {
        if (neededWidth() <= width())
            break;
        button->setText({});
    }
    layout()->activate(); // at once: what it says is shown at once
}

} // namespace tcia::desktop
