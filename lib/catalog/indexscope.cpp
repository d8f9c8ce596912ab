// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexscope.h"

#include <algorithm>

namespace tcia::catalog {

void IndexScope::setOnly(const QStringList &collections)
{
    m_only = collections;
    m_only.removeDuplicates();
}

QStringList IndexScope::names() const
{
    if (!m_only.isEmpty())
        return m_only;
    QStringList names;
    for (const CatalogEntry &entry : m_catalog.entries())
        names << entry.name;
    return names;
}

QStringList IndexScope::notFresh(QStringList collections) const
{
    collections.removeIf([this](const QString &name) { return m_freshness.isFresh(name); });
    return collections;
}

bool IndexScope::isIncomplete() const
{
    return m_catalog.entries().empty() ||
           std::ranges::any_of(names(), [this](const QString &name) { return isMissing(name); });
}

void IndexScope::count(IndexProgress &progress) const
{
    const QStringList all = names();
    progress.total = all.size();
    for (const QString &name : all) {
        progress.done += m_freshness.isFresh(name);
        if (const qsizetype at = m_catalog.entryOf(name); at >= 0 && m_catalog.entries()[size_t(at)].isWhole())
            progress.series += m_catalog.entries()[size_t(at)].table->size();
    }
}

} // namespace tcia::catalog
