// SPDX-License-Identifier: Apache-2.0
#include "catalog/contentloader.h"

#include "catalog/catalogstore.h"
#include "core/async.h"

namespace tcia::catalog {

ContentLoader::ContentLoader(archive::Archive &archive, CatalogStore &store, const QString &server,
                             CatalogEntries &entries, ChangeRecorder &changes, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_server(server),
      m_entries(entries),
      m_changes(changes),
      m_requests(archive, entries)
{
    connect(&m_requests, &ContentRequests::receivedPart, this, &ContentLoader::takePart);
    connect(&m_requests, &ContentRequests::received, this, &ContentLoader::take);
    connect(&m_requests, &ContentRequests::failed, this, &ContentLoader::fail);
}

void ContentLoader::load(qsizetype entry)
{
    const CatalogEntry &wanted = m_entries[entry];
    if (m_requests.isInBackground(wanted.name) || !wanted.isRequested || wanted.error)
        refresh(entry, Urgency::Now);
}

void ContentLoader::refresh(qsizetype entry, Urgency urgency)
{
    const QString name = m_entries[entry].name;
    if (urgency == Urgency::Now && m_requests.prioritize(name))
        return m_requests.sendNext();
    if (m_entries[entry].isBusy())
        return;
    m_entries.begin(entry);
    m_requests.add(name, urgency);
    Q_EMIT entryStateChanged(entry);
    m_requests.sendNext();
}

void ContentLoader::dropBackground()
{
    for (const QString &name : m_requests.dropBackground())
        fail(name, {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.collection = name}});
}

void ContentLoader::stopWaiting()
{
    for (const QString &name : m_requests.stop())
        fail(name, {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.collection = name}});
}

void ContentLoader::takePart(const QString &name, const Table &table)
{
    const qsizetype at = m_entries.find(name);
    if (at < 0 || m_entries[at].state != CatalogEntry::State::Loading)
        return;
    m_entries.add(name, {table, QDateTime(), IncomingTable::From::ServerPartial});
    Q_EMIT arrived();
}

void ContentLoader::take(const QString &name, const Table &table, const std::optional<Error> &gap)
{
    const qsizetype at = m_entries.find(name);
    if (at < 0)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    onFinished(m_store.save(m_server, table, now), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT storeFailed(done.error());
    });
    if (m_entries[at].isWhole())
        m_changes.record(m_entries[at].table, table);
    if (table->unusable().isAny())
        Q_EMIT foundUnusable(name, table->unusable());
    m_entries.add(name, {table, now, IncomingTable::From::Server, gap});
    Q_EMIT arrived();
}

void ContentLoader::fail(const QString &name, const Error &error)
{
    const qsizetype at = m_entries.find(name);
    if (at < 0)
        return;
    if (!m_entries.fail(at, error)) {
        Q_EMIT entryStateChanged(at);
        return;
    }
    Q_EMIT entryChanged(at);
    Q_EMIT arrived();
}

} // namespace tcia::catalog
