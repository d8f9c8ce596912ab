// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexrequest.h"

#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::catalog {

IndexRequest::IndexRequest(Catalog &catalog, const IndexFreshness &freshness, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_freshness(freshness)
{
    connect(&catalog, &Catalog::entryChanged, this, &IndexRequest::check);
    connect(&catalog, &Catalog::entryStateChanged, this, &IndexRequest::check);
}

void IndexRequest::send(const QString &collection)
{
    const qsizetype at = m_catalog.entryOf(collection);
    m_pending = collection;
    m_answersBefore = m_catalog.entries()[size_t(at)].answers;
    m_since.start();
    m_catalog.refresh(at, Catalog::Urgency::Background);
}

void IndexRequest::cancel()
{
    if (!std::exchange(m_pending, {}).isEmpty())
        m_catalog.giveUpWaiting();
}

void IndexRequest::check(qsizetype at)
{
    const CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    const QString name = entry.name;
    const bool isPending = name == m_pending;
    if (entry.isBusy())
        return;
    if (m_freshness.isFresh(name)) {
        if (isPending)
            m_pending.clear();
        Q_EMIT fetched(name, isPending ? m_since.elapsed() : -1);
    } else if (isPending) { // cancelled elsewhere: may be retried
        m_pending.clear();
        Q_EMIT failed(name,
                      entry.error.value_or(Error {.kind = Error::Kind::Cancelled,
                                                  .detail = english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
                                                  .context = {.collection = name}}),
                      entry.answers > m_answersBefore);
    }
}

} // namespace tcia::catalog
