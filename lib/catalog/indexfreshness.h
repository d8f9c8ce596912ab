// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QDateTime>
#include <QHash>

namespace tcia::catalog {

//! Decides which stored content an Indexer does not request again. Compares the fetch times of the catalogue with this
//! computer's clock, distrusting times in the future. Lives on the catalogue's thread.
class IndexFreshness
{
public:
    //! Content of at most `maxAgeMs` milliseconds is fresh. `catalog` must outlive it.
    IndexFreshness(const Catalog &catalog, qint64 maxAgeMs) : m_catalog(catalog), m_maxAgeMs(maxAgeMs) {}

    //! A run begins: what is older now, or will be in `aheadMs` milliseconds, has expired until it is answered again.
    void begin(qint64 aheadMs = 0);
    bool hasBegun() const { return m_since.isValid(); }

    //! Whether the collection is complete, and was fetched or answered recently enough for this run.
    bool isFresh(const QString &collection) const;
    //! Whether the collection is complete, but was fetched longer ago than the maximum age.
    bool hasExpired(const QString &collection) const;
    //! Whether a time (UTC) is longer ago than the maximum age. A future one, set by a wrong clock, is.
    bool isOld(const QDateTime &when) const;

private:
    const Catalog &m_catalog;
    const qint64 m_maxAgeMs;
    QDateTime m_since; //!< content fetched earlier has expired …
    //! … except answers since then: the number of answers at that time, which no clock changes.
    QHash<QString, int> m_answersBefore;
};

} // namespace tcia::catalog
