// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filterchips.h"

#include "catalog/coverage.h"
#include "core/text.h"
#include "desktop/widgets/chiprow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr QLatin1StringView textKey("text"), idsKey("ids"); // besides the keys of the facets

QString shownValue(const QString &value)
{
    return value.isEmpty() ? FilterChips::tr("(not given)") : text::plain(value);
}

//! "CT", "CT or PT", "3 chosen"; of years "2004–2012".
QString chosenWords(catalog::FacetId facet, const QSet<QString> &chosen)
{
    QStringList values(chosen.cbegin(), chosen.cend());
    std::ranges::sort(values);
    if (values.size() > 1 && facet == catalog::FacetId::Year)
        return text::plain(QString(values.first() + u'–' + values.last()));
    if (values.size() > 2)
        return FilterChips::tr("%Ln chosen", nullptr, int(values.size()));
    if (values.size() == 1)
        return shownValue(values.first());
    //: two values of a filter: "CT or PT"
    return FilterChips::tr("%1 or %2").arg(shownValue(values.first()), shownValue(values.last()));
}

Chip::Data idsChip(const catalog::Catalog &catalog)
{
    const int wanted = int(catalog.filter().ids.size());
    const int missing = int(qMin<qsizetype>(catalog.notFound().size(), wanted));
    QString words = FilterChips::tr("%Ln IDs", nullptr, wanted);
    if (missing > 0) //: %1 is "14 IDs"
        words = FilterChips::tr("%1, %Ln not found", nullptr, missing).arg(words);
    return {.key = idsKey, .name = {}, .value = words, .isWarning = missing > 0};
}

} // namespace

FilterChips::FilterChips(catalog::Catalog &catalog, ChipRow &row, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_row(row)
{
    connect(&row, &ChipRow::opened, this, &FilterChips::open);
    connect(&row, &ChipRow::removeRequested, this, &FilterChips::remove);
    connect(&row, &ChipRow::noteActivated, this, &FilterChips::indexRequested);
    connect(&catalog, &catalog::Catalog::filterChanged, this, &FilterChips::showChips);
    for (const auto signal : {&catalog::Catalog::countsChanged, &catalog::Catalog::entriesReset}) {
        connect(&catalog, signal, this, &FilterChips::showChips); // which IDs were found
        connect(&catalog, signal, this, &FilterChips::showSummary);
    }
    showChips();
    showSummary();
}

void FilterChips::showChips()
{
    const catalog::Filter &filter = m_catalog.filter();
    QList<Chip::Data> chips;
    for (const catalog::Facet &facet : catalog::facets())
        if (const auto chosen = filter.chosen.constFind(facet.id);
            chosen != filter.chosen.constEnd() && !chosen->isEmpty())
            chips << Chip::Data {.key = QString::fromLatin1(facet.key),
                                 .name = QCoreApplication::translate("Facets", facet.title),
                                 .value = chosenWords(facet.id, *chosen),
                                 .isWarning = false};
    if (!filter.text.isEmpty())
        chips << Chip::Data {
            .key = textKey, .name = tr("Text"), .value = text::plain(filter.text, 60), .isWarning = false};
    if (!filter.ids.isEmpty())
        chips << idsChip(m_catalog);
    m_row.setChips(chips);
}

void FilterChips::showSummary()
{
    const auto visible = m_catalog.visible();
    const auto all = qsizetype(m_catalog.entries().size());
    const qsizetype known = m_catalog.loadedCollections();
    QStringList rest;
    QString strong = tr("%Ln series", nullptr, int(visible.series));
    if (m_catalog.filter().isEmpty()) {
        rest << strong;
        strong = tr("%Ln collections", nullptr, int(all));
    } else {
        rest << tr("%Ln patients", nullptr, int(visible.patients));
    }
    if (visible.bytes > 0)
        rest << text::size(visible.bytes);
    m_row.setSummary(strong, u" · "_s + rest.join(u" · "_s));
    m_row.setNote(known < all ? tr("%1 · Index all").arg(catalog::coverageText(known, all)) : QString());
}

void FilterChips::remove(const QString &key)
{
    catalog::Filter filter = m_catalog.filter();
    if (key == textKey)
        filter.text.clear();
    else if (key == idsKey)
        filter.ids.clear();
    else if (const catalog::Facet *facet = catalog::facetOf(key))
        filter.chosen.remove(facet->id);
    m_catalog.setFilter(filter);
}

void FilterChips::open(const QString &key)
{
    if (key == textKey)
        Q_EMIT textRequested();
    else if (key == idsKey)
        Q_EMIT missingRequested();
    else
        Q_EMIT facetRequested(key);
}

} // namespace tcia::desktop
