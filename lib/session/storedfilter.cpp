// SPDX-License-Identifier: Apache-2.0
#include "session/storedfilter.h"

#include "session/settings.h"

namespace tcia::session {

StoredFilter::StoredFilter(catalog::Catalog &catalog, Settings &settings, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_settings(settings)
{
    restore();
    connect(&catalog, &catalog::Catalog::filterChanged, this, &StoredFilter::store);
}

void StoredFilter::restore()
{
    const QString text = m_settings.value(Setting::Filters).toMap().value(m_catalog.server()).toString();
    const Result<catalog::Filter> filter = catalog::Filter::fromText(text);
    if (filter)
        m_catalog.setFilter(*filter);
    else
        m_restoreError = filter.error();
}

void StoredFilter::store() const
{
    QVariantMap filters = m_settings.value(Setting::Filters).toMap();
    const QString text = m_catalog.filter().toText();
    if (text.isEmpty() || text.size() > mostCharacters)
        filters.remove(m_catalog.server());
    else
        filters.insert(m_catalog.server(), text);
    m_settings.setValue(Setting::Filters, filters);
}

} // namespace tcia::session
