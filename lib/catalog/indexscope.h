// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexfreshness.h"
#include "catalog/indexprogress.h"

namespace tcia::catalog {

//! The collections that an Indexer is to fetch: some, or all that the catalogue lists; and counts of their content.
//! Lives on the catalogue's thread.
class IndexScope
{
public:
    //! Both must outlive it.
    IndexScope(const Catalog &catalog, const IndexFreshness &freshness) : m_catalog(catalog), m_freshness(freshness) {}

    void setOnly(const QStringList &collections);      //!< empty: all
    const QStringList &only() const { return m_only; } //!< empty: all
    QStringList names() const;
    QStringList notFresh(QStringList collections) const; //!< those that are missing or expired

    bool isMissing(const QString &collection) const { return m_catalog.entryOf(collection) < 0; }
    bool isIncomplete() const;                 //!< the catalogue does not list all of names(), or nothing at all
    void count(IndexProgress &progress) const; //!< total, done and series

private:
    const Catalog &m_catalog;
    const IndexFreshness &m_freshness;
    QStringList m_only;
};

} // namespace tcia::catalog
