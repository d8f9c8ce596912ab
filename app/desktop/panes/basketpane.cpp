// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketpane.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tables.h"
#include "desktop/window/actions.h"
#include "models/basketmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

QString summaryOf(const basket::Totals &totals)
{
    if (totals.series == 0)
        return BasketPane::tr("Basket is empty");
    const QString series = BasketPane::tr("%n series", nullptr, int(totals.series));
    if (totals.bytesUnknown == totals.series)
        return series;
    if (totals.bytesUnknown > 0) //: %1 is "12 series", %2 a size of a part of them
        return BasketPane::tr("%1, more than %2").arg(series, text::size(totals.bytes));
    return BasketPane::tr("%1, %2").arg(series, text::size(totals.bytes));
}

BasketPane::BasketPane(basket::Basket &basket, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_basket(basket),
      m_model(new models::BasketModel(basket, this)),
      m_view(tableView(*m_model, u"basketView"_s, tr("Basket"), this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new Notice(Notice::Form::Page, this)),
      m_totals(new QLabel(this))
{
    m_empty->setObjectName(u"basketNotice"_s);
    int column = 0;
    for (const int characters : {20, 14, 9, 30, 12, 9, 10, 22, 12, 14, 18})
        setColumnCharacters(*m_view, column++, characters); // the UID gets the remaining width
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_totals->setObjectName(u"basketTotals"_s);

    auto *bar = new QHBoxLayout;
    for (const Act act : {Act::RemoveFromBasket, Act::ClearBasket}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(&actions[act]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    bar->addStretch();
    bar->addWidget(m_totals);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    m_view->addActions({&actions[Act::RemoveFromBasket], &actions[Act::CopyUid]});
    connect(&actions[Act::RemoveFromBasket], &QAction::triggered, this, &BasketPane::removeSelected);
    connect(&actions[Act::ClearBasket], &QAction::triggered, this, [this] { m_basket.clear(); });
    connect(&actions[Act::CopyUid], &QAction::triggered, this, [this] {
        if (m_view->hasFocus())
            copyUids();
    });
    connect(&basket, &basket::Basket::changed, this, &BasketPane::showTotals);
    connect(&basket, &basket::Basket::busyChanged, this, &BasketPane::showTotals);
    showTotals();
}

void BasketPane::removeSelected()
{
    const models::BasketRows chosen = m_model->chosen(m_view->selectionModel()->selection());
    if (chosen.rows.isEmpty())
        return;
    m_view->clearSelection(); // nothing remains selected
    m_basket.remove([chosen] { return models::uidsOf(chosen); });
}

void BasketPane::copyUids()
{
    const models::BasketRows chosen = m_model->chosen(m_view->selectionModel()->selection());
    if (chosen.rows.isEmpty()) // the clipboard is unchanged
        return;
    const auto join = [chosen] { return models::uidsOf(chosen).join(u'\n'); };
    onFinished(QtConcurrent::run(join), this, [this](const Result<QString> &uids) {
        if (uids)
            QGuiApplication::clipboard()->setText(*uids);
        else
            Q_EMIT failed(uids.error());
    });
}

void BasketPane::showTotals()
{
    const basket::Totals totals = m_basket.totals();
    m_pages->setCurrentIndex(totals.series == 0 ? 1 : 0);
    const bool busy = m_basket.isBusy();
    m_empty->say(
        busy
            ? tr("Collecting the series…")
            : tr("The basket is empty. Select rows of the archive and press Enter, or open a shared list or a manifest."));
    if (totals.series == 0)
        return m_totals->clear();
    QStringList parts {tr("%n patients", nullptr, int(totals.patients)), summaryOf(totals),
                       tr("%n images", nullptr, int(totals.images))};
    if (totals.imagesUnknown > 0)
        parts << tr("%n series being looked up", nullptr, int(totals.imagesUnknown));
    if (!totals.licences.isEmpty())
        parts << text::plain(totals.licences.join(u", "_s), 80);
    if (busy)
        parts.prepend(tr("Being changed…"));
    m_totals->setText(parts.join(u"  ·  "_s));
    m_totals->setToolTip(totals.licences.join(u'\n'));
}

} // namespace tcia::desktop
