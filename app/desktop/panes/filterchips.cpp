// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filterchips.h"

#include "catalog/coverage.h"
#include "catalog/filter/relaxation.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/panes/criterionwords.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

Chip::Data idsChip(const catalog::Catalog &catalog)
{
    const int wanted = int(catalog.filter().ids.size());
    const int missing = int(qMin<qsizetype>(catalog.notFound().size(), wanted));
    QString words = FilterChips::tr("%Ln IDs", nullptr, wanted);
    if (missing > 0) //: %1 is "14 IDs"
        words = FilterChips::tr("%1, %Ln not found", nullptr, missing).arg(words);
    return {.key = catalog::filterIdsKey, .name = {}, .value = words, .isWarning = missing > 0};
}

Chip::Data basketChip(const basket::BasketInfo &basket)
{
    const bool isNamed = basket.name != basket::defaultBasketName(); // not "Basket Basket"
    return {.key = catalog::filterBasketKey,
            .name = isNamed ? FilterChips::tr("Basket") : QString(),
            .value = basketName(basket),
            .isWarning = false};
}

} // namespace

FilterChips::FilterChips(session::ServerSession &session, ChipRow &row, QAction &showFilters, QObject *parent)
    : QObject(parent),
      m_catalog(session.catalog()),
      m_baskets(session.baskets()),
      m_row(row),
      m_filters(new QPushButton(&row))
{
    addFiltersButton(showFilters);
    row.installEventFilter(this);
    connect(&row, &ChipRow::opened, this, &FilterChips::open);
    connect(&row, &ChipRow::removeRequested, this, &FilterChips::remove);
    connect(&row, &ChipRow::noteActivated, this, &FilterChips::indexRequested);
    connect(&m_catalog, &catalog::Catalog::filterChanged, this, &FilterChips::showChips);
    connect(&m_baskets, &session::Baskets::changed, this, &FilterChips::showChips); // another one or another name
    for (const auto signal : {&catalog::Catalog::countsChanged, &catalog::Catalog::entriesReset}) {
        connect(&m_catalog, signal, this, &FilterChips::showChips); // which IDs were found
        connect(&m_catalog, signal, this, &FilterChips::showSummary);
    }
    showChips();
    showSummary();
}

void FilterChips::addFiltersButton(QAction &showFilters)
{
    m_filters->setObjectName(u"filtersButton"_s);
    m_filters->setIcon(icon("view-filter"));
    m_filters->setCheckable(true);
    m_filters->setChecked(showFilters.isChecked());
    m_filters->setToolTip(
        tr("Show or hide the filters (%1)").arg(showFilters.shortcut().toString(QKeySequence::NativeText)));
    connect(m_filters, &QPushButton::clicked, &showFilters, &QAction::trigger);
    connect(&showFilters, &QAction::toggled, this, [this](bool isShown) {
        m_filters->setChecked(isShown);
        m_filters->setVisible(wantsButton());
    });
    m_row.setLeading(m_filters);
}

bool FilterChips::isNarrow() const { return desktop::isNarrow(m_row); }

bool FilterChips::wantsButton() const { return isNarrow() || !m_filters->isChecked(); }

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_isNarrow != isNarrow())
        showChips();
    return QObject::eventFilter(watched, event);
}

void FilterChips::showChips()
{
    const catalog::Filter &filter = m_catalog.filter();
    QList<Chip::Data> chips;
    for (const catalog::Facet &facet : catalog::facets())
        if (const auto chosen = filter.chosen.constFind(facet.id);
            chosen != filter.chosen.constEnd() && !chosen->isEmpty())
            chips << Chip::Data {.key = QString::fromLatin1(facet.key),
                                 .name = isNarrow() && chosen->size() <= 2
                                             ? QString()
                                             : QCoreApplication::translate("Facets", facet.title),
                                 .value = chosenWords(facet.id, *chosen),
                                 .isWarning = false};
    if (!filter.text.isEmpty())
        chips << Chip::Data {.key = catalog::filterTextKey,
                             .name = tr("Text"),
                             .value = text::plain(filter.text, 60),
                             .isWarning = false};
    if (!filter.ids.isEmpty())
        chips << idsChip(m_catalog);
    if (filter.inBasket)
        chips << basketChip(m_baskets.current());
    m_isNarrow = isNarrow();
    m_filters->setVisible(wantsButton());
    //: the button of the filter pane, with the number of active filters
    m_filters->setText(chips.isEmpty() ? tr("Filters") : tr("Filters (%1)").arg(text::number(chips.size())));
    m_row.setChips(chips);
}

void FilterChips::showSummary()
{
    const auto visible = m_catalog.visible();
    const auto all = qsizetype(m_catalog.entries().size());
    const qsizetype known = m_catalog.loadedCollections();
    QStringList rest;
    QString strong = tr("%Ln series", nullptr, int(visible.series));
    if (m_catalog.filter().isEmpty() && all != 1) {
        rest << strong;
        strong = tr("%Ln collections", nullptr, int(all));
    } else {
        rest << tr("%Ln patients", nullptr, int(visible.patients));
    }
    if (visible.bytes > 0)
        rest << text::size(visible.bytes);
    m_row.setSummary(strong, u" · "_s + rest.join(u" · "_s));
    const QString note =
        all == 1 ? tr("Not loaded yet · Load all") : tr("%1 · Index all").arg(catalog::coverageText(known, all));
    m_row.setNote(known < all ? note : QString());
}

void FilterChips::remove(const QString &key)
{
    m_catalog.setFilter(catalog::withoutCriterion(m_catalog.filter(), key));
}

void FilterChips::open(const QString &key)
{
    if (key == catalog::filterTextKey)
        Q_EMIT textRequested();
    else if (key == catalog::filterIdsKey)
        Q_EMIT missingRequested();
    else if (key == catalog::filterBasketKey)
        Q_EMIT basketRequested();
    else
        Q_EMIT facetRequested(key);
}

} // namespace tcia::desktop
