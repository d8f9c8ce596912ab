// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/inspector.h"

#include "desktop/inspector/collectioncard.h"
#include "desktop/inspector/selectionpage.h"
#include "desktop/inspector/seriespage.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

Inspector::Inspector(catalog::Catalog &catalog, session::SeriesSelection &selection,
                     const session::SelectionSummary &summary, session::DiskIndex &disk, session::Peek &peek,
                     QWidget *parent)
    : QStackedWidget(parent),
      m_selection(selection),
      m_peek(peek),
      m_card(new CollectionCard(catalog, selection, this)),
      m_series(new SeriesPage(disk, peek, this)),
      m_many(new SelectionPage(catalog, selection, summary, this))
{
    setObjectName(u"inspector"_s);
    addWidget(m_card);
    addWidget(m_series);
    addWidget(m_many);
    connect(&selection, &session::SeriesSelection::changed, this, &Inspector::follow);
    follow();
}

void Inspector::setCurrentCollection(const QString &collection) { m_card->show(collection); }

void Inspector::follow()
{
    if (m_selection.count() != 1)
        m_peek.cancel(); // what it fetches would not be shown
    if (m_selection.count() == 0)
        return setCurrentWidget(m_card);
    if (m_selection.count() > 1)
        return setCurrentWidget(m_many);
    const auto selected = m_selection.selected();
    const auto &only = selected.front();
    only.rows.forEach([&](Row row) { m_series->show(only.table, row); });
    setCurrentWidget(m_series);
}

} // namespace tcia::desktop
