// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/collectioncard.h"

#include "core/text.h"
#include "desktop/inspector/facetbars.h"
#include "desktop/inspector/licenceline.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/icons.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::CatalogEntry;

namespace {

//! The page that describes and cites the collection, if its series name one web address.
QString addressOf(const catalog::SeriesTable &table)
{
    if (table.size() == 0)
        return {};
    const QString address = table.text(&Series::collectionUri).at(0).trimmed();
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1) ? address : QString();
}

} // namespace

CollectionCard::CollectionCard(catalog::Catalog &catalog, session::SeriesSelection &selection, QWidget *parent)
    : InspectorPage(parent),
      m_catalog(catalog),
      m_selection(selection),
      m_title(new Caption(Caption::Kind::Heading, this)),
      m_totals(new Caption(Caption::Kind::Quiet, this)),
      m_state(new QLabel(this)),
      m_licence(new LicenceLine(this)),
      m_bars(new FacetBars(catalog, this)),
      m_select(new QPushButton(icon("object-select"), QString(), this)),
      m_page(new QPushButton(icon("applications-internet"), tr("Web page"), this))
{
    m_title->setObjectName(u"collectionTitle"_s);
    m_totals->setObjectName(u"collectionTotals"_s);
    m_state->setObjectName(u"collectionState"_s);
    m_select->setObjectName(u"selectCollection"_s);
    m_state->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_select);
    buttons->addWidget(m_page);
    buttons->addStretch();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_totals), static_cast<QWidget *>(m_state),
          static_cast<QWidget *>(m_licence), static_cast<QWidget *>(m_bars)})
        column().addWidget(widget);
    column().addLayout(buttons);
    column().addStretch();

    const auto changed = [this](qsizetype entry) {
        if (m_catalog.entries()[size_t(entry)].name == m_collection)
            refresh();
    };
    connect(&catalog, &catalog::Catalog::entryChanged, this, changed);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, changed);
    connect(&catalog, &catalog::Catalog::entriesReset, this, &CollectionCard::refresh);
    connect(&catalog, &catalog::Catalog::filtered, this, &CollectionCard::refresh); // how many can be selected
    connect(m_bars, &FacetBars::counted, this, &CollectionCard::showTotals);
    connect(m_select, &QPushButton::clicked, this, [this] { m_selection.tickCollection(m_collection, true); });
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_address)); });
    refresh();
}

void CollectionCard::show(const QString &collection)
{
    if (collection == m_collection)
        return;
    m_collection = collection;
    m_counted.reset();
    refresh();
}

QString CollectionCard::stateWords(const CatalogEntry &entry) const
{
    QStringList lines;
    if (entry.error)
        lines << text::of(*entry.error);
    if (entry.isBusy())
        lines << (entry.table ? tr("Refreshing…") : tr("Being loaded…"));
    else if (!entry.table)
        lines << tr("Not opened yet. Open it in the tree to see what it holds.");
    if (entry.table) {
        for (const QString &words : {wordsFor(entry.table->gaps()), wordsFor(entry.table->unusable())})
            if (!words.isEmpty())
                lines << words;
        if (entry.fetched.isValid()) //: %1 an age such as "2 days ago", %2 day and time
            lines << tr("As of %1 (%2)")
                         .arg(text::age(entry.fetched),
                              QLocale().toString(entry.fetched.toLocalTime(), QLocale::ShortFormat));
        lines << tr("The archive says nothing about this collection.");
    }
    return lines.join(u'\n');
}

void CollectionCard::refresh()
{
    const qsizetype at = m_catalog.entryOf(m_collection);
    const CatalogEntry *entry = at < 0 ? nullptr : &m_catalog.entries()[size_t(at)];
    const bool isAnyKnown = !m_catalog.entries().empty();
    m_title->setText(entry ? text::plain(entry->name) : isAnyKnown ? tr("Nothing selected.") : tr("Nothing yet."));
    m_state->setText(entry        ? stateWords(*entry)
                     : isAnyKnown ? tr("Go to a row to see its collection, or select series to see them.")
                                  : QString());
    const bool isLoaded = entry && entry->table;
    const qint64 shown = isLoaded && entry->shown ? qint64(entry->shown->series.size()) : 0;
    m_address = isLoaded ? addressOf(*entry->table) : QString();
    m_licence->setVisible(isLoaded);
    m_bars->setVisible(isLoaded);
    m_select->setVisible(shown > 0);
    m_select->setText(tr("Select all %1").arg(text::number(shown)));
    m_page->setVisible(!m_address.isEmpty());
    if (!isLoaded) {
        m_totals->clear();
        m_counted.reset();
    } else if (m_counted != entry->table) {
        m_counted = entry->table;
        m_bars->setSeries({{m_counted, Bitmap(m_counted->size(), true)}});
    }
}

void CollectionCard::showTotals(const session::SelectionTotals &totals)
{
    QStringList parts {tr("%Ln patients", nullptr, int(totals.patients)), tr("%Ln series", nullptr, int(totals.series)),
                       tr("%Ln images", nullptr, int(totals.images))};
    if (totals.bytes > 0)
        parts << text::size(totals.bytes);
    m_totals->setText(parts.join(u" · "_s));
    QStringList licences;
    for (const auto &[facet, counts] : totals.counts)
        if (facet == catalog::FacetId::Licence)
            for (const catalog::FacetCount &each : counts)
                licences << each.value;
    m_licence->setLicences(licences);
}

} // namespace tcia::desktop
