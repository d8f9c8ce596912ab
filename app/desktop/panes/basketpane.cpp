// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketpane.h"

#include "core/async.h"
#include "core/licence.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/buttonfit.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tables.h"
#include "desktop/window/actions.h"
#include "models/basketmodel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int longestShown = 30; // of a name in a sentence: the drawer may be low
}

BasketPane::BasketPane(session::Baskets &baskets, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_baskets(baskets),
      m_basket(baskets.basket()),
      m_model(new models::BasketModel(m_basket, this)),
      m_view(tableView(*m_model, u"basketView"_s, tr("Basket"), this)),
      m_pages(new QStackedWidget(this)),
      m_bar(new QHBoxLayout),
      m_emptyPage(nullptr),
      m_empty(new Notice(Notice::Form::Page, this)),
      m_totals(new ElidedLabel(this))
{
    build(actions);
    m_view->addActions({&actions[Act::RemoveFromBasket], &actions[Act::CopyUid]});
    connect(&actions[Act::RemoveFromBasket], &QAction::triggered, this, &BasketPane::removeSelected);
    connect(&actions[Act::ClearBasket], &QAction::triggered, this, [this] { report(m_basket.clear()); });
    connect(&actions[Act::CopyUid], &QAction::triggered, this, [this] {
        if (m_view->hasFocus())
            copyUids();
    });
    connect(&m_basket, &basket::Basket::changed, this, &BasketPane::showTotals);
    connect(&m_basket, &basket::Basket::busyChanged, this, &BasketPane::showTotals);
    connect(&m_baskets, &session::Baskets::changed, this, &BasketPane::showTotals);
    showTotals();
}

void BasketPane::build(Actions &actions)
{
    m_empty->setObjectName(u"basketNotice"_s);
    int column = 0;
    for (const int characters : {20, 14, 9, 30, 12, 9, 10, 22, 12, 14, 18})
        setColumnCharacters(*m_view, column++, characters); // the UID gets the remaining width
    auto *emptyPage = new QWidget(this);
    m_emptyPage = new QVBoxLayout(emptyPage);
    m_emptyPage->setContentsMargins({});
    m_emptyPage->addWidget(m_empty, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(emptyPage);
    m_totals->setObjectName(u"basketTotals"_s);

    for (const Act act : {Act::RemoveFromBasket, Act::ClearBasket}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(&actions[act]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        m_bar->addWidget(button);
    }
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->addWidget(m_totals, 1);
    m_bar->setContentsMargins(scaled(*this, 4), 0, scaled(*this, 8), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_bar);
    new ButtonFit(*this, *m_bar);
    layout->addWidget(m_pages, 1);
}

void BasketPane::addChoices(QWidget *chooser, QWidget *others)
{
    m_bar->insertWidget(0, chooser);
    m_emptyPage->addWidget(others);
    m_emptyPage->addStretch(1);
}

void BasketPane::removeSelected()
{
    const models::BasketRows chosen = m_model->chosen(m_view->selectionModel()->selection());
    if (chosen.rows.isEmpty())
        return;
    m_view->clearSelection(); // nothing remains selected
    report(m_basket.remove([chosen] { return models::uidsOf(chosen); }));
}

void BasketPane::report(const QFuture<Result<basket::EditOutcome>> &done)
{
    onFinished(done, this, [this](const Result<basket::EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else if (outcome->removed > 0)
            Q_EMIT edited(takenOutWords(outcome->removed, basketName(m_baskets.current())), true);
    });
}

void BasketPane::copyUids()
{
    const models::BasketRows chosen = m_model->chosen(m_view->selectionModel()->selection());
    if (chosen.rows.isEmpty()) // the clipboard is unchanged
        return;
    const auto gather = [chosen] { return models::uidsOf(chosen); };
    onFinished(QtConcurrent::run(gather), this, [this](const Result<QStringList> &uids) {
        if (uids)
            Q_EMIT edited(copyLines(*uids, Copied::Uids), false);
        else
            Q_EMIT failed(uids.error());
    });
}

QString BasketPane::emptyWords() const
{
    if (!m_baskets.isLoaded())
        return tr("Opening the basket…");
    if (m_basket.isBusy())
        return tr("Collecting the series…");
    const QString state =
        m_baskets.isStored()
            ? tr("The basket “%1” is empty.").arg(text::plain(basketName(m_baskets.current()), longestShown))
            : tr("This server has no basket yet.");
    //: %1 says that the basket is empty
    return tr("%1 Select rows of the archive and press Enter, or open a shared list or a manifest.").arg(state);
}

void BasketPane::showTotals()
{
    const basket::Totals totals = m_basket.totals();
    m_pages->setCurrentIndex(totals.series == 0 ? 1 : 0);
    const bool busy = m_basket.isBusy();
    m_empty->say(emptyWords());
    if (totals.series == 0) {
        m_totals->setToolTip({});
        return m_totals->clear();
    }
    QStringList parts {tr("%n patients", nullptr, int(totals.patients)), summaryOf(totals),
                       tr("%n images", nullptr, int(totals.images))};
    if (totals.imagesUnknown > 0)
        parts << tr("%n series being looked up", nullptr, int(totals.imagesUnknown));
    QStringList licences;
    for (const QString &name : totals.licences)
        licences << licenceName(name);
    licences.removeDuplicates();
    if (!licences.isEmpty())
        parts << text::plain(text::list(licences), 80);
    if (busy)
        parts.prepend(tr("Being changed…"));
    m_totals->setText(parts.join(u"  ·  "_s));
    m_totals->setToolTip(m_totals->text() + u'\n' + totals.licences.join(u'\n'));
}

} // namespace tcia::desktop
