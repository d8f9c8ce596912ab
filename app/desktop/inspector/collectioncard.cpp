// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/collectioncard.h"

#include "catalog/table/noncommercial.h"
#include "core/licence.h"
#include "core/text.h"
#include "desktop/inspector/citebutton.h"
#include "desktop/inspector/collectionfacts.h"
#include "desktop/inspector/facetbars.h"
#include "desktop/inspector/licenceline.h"
#include "desktop/widgets/breakable.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/foldedtext.h"
#include "desktop/widgets/icons.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::CatalogEntry;

CollectionCard::CollectionCard(session::ServerSession &session, const Actions &actions, QWidget *parent)
    : InspectorPage(parent),
      m_session(session),
      m_title(new Caption(Caption::Kind::Heading, this)),
      m_totals(new Caption(Caption::Kind::Quiet, this)),
      m_description(new FoldedText(this)),
      m_state(new QLabel(this)),
      m_licence(new LicenceLine(this)),
      m_cite(new CiteButton(session, actions, this)),
      m_facts(new CollectionFacts(this)),
      m_bars(new FacetBars(session.catalog(), this)),
      m_select(new QPushButton(icon("object-select"), QString(), this)),
      m_page(new QPushButton(icon("applications-internet"), tr("Web page"), this))
{
    m_title->setObjectName(u"collectionTitle"_s);
    m_totals->setObjectName(u"collectionTotals"_s);
    m_description->setObjectName(u"collectionDescription"_s);
    m_state->setObjectName(u"collectionState"_s);
    m_select->setObjectName(u"selectCollection"_s);
    m_page->setObjectName(u"collectionPage"_s);
    m_state->setWordWrap(true);
    auto *terms = new QHBoxLayout;
    terms->addWidget(m_licence, 1);
    terms->addWidget(m_cite, 0, Qt::AlignRight);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_select);
    buttons->addWidget(m_page);
    buttons->addStretch();
    auto *head = new QVBoxLayout; // closer to each other than the parts of the page
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_totals);
    column().addLayout(head);
    column().addWidget(m_description);
    column().addLayout(terms);
    column().addWidget(m_facts);
    column().addWidget(m_state);
    column().addWidget(m_bars);
    column().addLayout(buttons);
    column().addStretch();

    catalog::Catalog &catalog = session.catalog();
    const auto changed = [this, &catalog](qsizetype entry) {
        if (catalog.entries()[size_t(entry)].name == m_collection)
            refresh();
    };
    connect(&catalog, &catalog::Catalog::entryChanged, this, changed);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, changed);
    connect(&catalog, &catalog::Catalog::entriesReset, this, &CollectionCard::refresh);
    connect(&catalog, &catalog::Catalog::filtered, this, &CollectionCard::refresh); // how many can be selected
    connect(&session.descriptions(), &catalog::CollectionDescriptions::changed, this, &CollectionCard::refresh);
    connect(m_bars, &FacetBars::counted, this, &CollectionCard::showTotals);
    connect(m_select, &QPushButton::clicked, this,
            [this] { m_session.selection().tickCollection(m_collection, true); });
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_facts->page()); });
    refresh();
}

void CollectionCard::setCollection(const QString &collection)
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
    if (entry.table)
        for (const QString &words : {wordsFor(entry.table->gaps()), wordsFor(entry.table->unusable())})
            if (!words.isEmpty())
                lines << words;
    return lines.join(u'\n');
}

void CollectionCard::refresh()
{
    const catalog::Catalog &catalog = m_session.catalog();
    const qsizetype at = catalog.entryOf(m_collection);
    const CatalogEntry *entry = at < 0 ? nullptr : &catalog.entries()[size_t(at)];
    const bool isAnyKnown = !catalog.entries().empty();
    const bool hasCollections = archive::dialect(m_session.server().dialect).hasCollections;
    m_title->setText(entry ? text::plain(entry->name) : isAnyKnown ? tr("Nothing selected.") : tr("Nothing yet."));
    m_state->setText(entry ? breakable(stateWords(*entry))
                     : isAnyKnown
                         ? (hasCollections ? tr("Go to a row to see its collection, or select series to see them.")
                                           : tr("Select series to see them."))
                         : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_cite), static_cast<QWidget *>(m_facts)})
        widget->setVisible(entry);
    m_description->setVisible(entry && hasCollections);
    showBars(entry);
    if (!entry) {
        m_page->hide();
        return m_cite->citeCollection({});
    }
    const catalog::DescribedCollection *described = m_session.descriptions().find(entry->name);
    const bool isDescribed = described && !described->text.isEmpty();
    m_description->setWords(isDescribed ? described->text : tr("The archive says nothing about this collection."));
    m_facts->setCollection(*entry, described);
    m_page->setVisible(!m_facts->page().isEmpty());
    if (entry->table)
        m_cite->cite({{entry->table, Bitmap(entry->table->size(), true)}});
    else
        m_cite->citeCollection(entry->name);
    if (!entry->table)
        m_totals->setText(described && described->patients
                              ? tr("%Ln patients", nullptr, int(std::min<qint64>(*described->patients, INT_MAX)))
                              : QString());
}

void CollectionCard::showBars(const CatalogEntry *entry)
{
    const bool isLoaded = entry && entry->table;
    const qint64 shown = isLoaded && entry->shown ? qint64(entry->shown->series.size()) : 0;
    m_licence->setVisible(isLoaded);
    m_bars->setVisible(isLoaded);
    m_select->setVisible(shown > 0);
    m_select->setText(tr("Select all %1").arg(text::number(shown)));
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
    QList<LicenceLine::Licence> licences;
    for (const auto &[facet, counts] : totals.counts) {
        if (facet == catalog::FacetId::Licence)
            for (const catalog::FacetCount &each : counts)
                licences << LicenceLine::Licence {each.value, {}};
        if (facet == catalog::FacetId::BodyPart)
            m_facts->setBodyParts(counts);
    }
    const bool isSaid = std::ranges::any_of(
        licences, [](const LicenceLine::Licence &one) { return licenceUse(one.name) == LicenceUse::NonCommercial; });
    if (const auto table = m_counted; table && !isSaid) {
        const QStringList addresses = catalog::nonCommercialAddresses(*table);
        for (const QString &address : addresses)
            licences << LicenceLine::Licence {{}, address};
    }
    m_licence->setLicences(licences);
}

} // namespace tcia::desktop
