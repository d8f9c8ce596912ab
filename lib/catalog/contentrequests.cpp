// SPDX-License-Identifier: Apache-2.0
#include "catalog/contentrequests.h"

#include "catalog/collectionfetch.h"

#include <QFutureWatcher>

namespace tcia::catalog {

namespace {

//! Number of collections requested at a time: each takes three requests, and others need connections too.
constexpr int maxParallel = 2;

} // namespace

ContentRequests::ContentRequests(archive::Archive &archive, const CatalogEntries &entries, QObject *parent)
    : QObject(parent), m_archive(archive), m_entries(entries)
{
}

void ContentRequests::add(const QString &collection, Urgency urgency)
{
    (urgency == Urgency::Now ? m_waiting : m_background) << collection;
}

bool ContentRequests::prioritize(const QString &collection)
{
    if (!m_background.removeOne(collection))
        return false;
    m_waiting << collection;
    return true;
}

QStringList ContentRequests::dropBackground() { return std::exchange(m_background, {}); }

QStringList ContentRequests::stop()
{
    QStringList all = std::exchange(m_waiting, {}) + std::exchange(m_background, {});
    for (QFutureWatcherBase *watcher : std::exchange(m_sent, {})) {
        watcher->disconnect(this);
        watcher->cancel();
        watcher->deleteLater();
        all << watcher->objectName();
    }
    return all;
}

void ContentRequests::setSuspended(bool isSuspended)
{
    m_isSuspended = isSuspended;
    sendNext();
}

void ContentRequests::sendNext()
{
    while (!m_isSuspended && m_sent.size() < maxParallel && !(m_waiting.isEmpty() && m_background.isEmpty())) {
        const QString name = m_waiting.isEmpty() ? m_background.takeFirst() : m_waiting.takeFirst();
        if (const qsizetype entry = m_entries.find(name); entry >= 0)
            send(m_entries[entry]);
    }
}

void ContentRequests::send(const CatalogEntry &entry)
{
    const QString name = entry.name;
    const Table known = entry.isWhole() ? entry.table : nullptr;
    const bool early = !entry.table; // otherwise the older table is shown until the new one is complete
    auto *watcher = new QFutureWatcher<CollectionFetch::Progress>(this);
    watcher->setObjectName(name);
    m_sent.insert(name, watcher);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, name](int at) {
        const CollectionFetch::Progress progress = watcher->resultAt(at);
        if (progress.whole)
            Q_EMIT received(name, progress.table, progress.error);
        else if (progress.error)
            Q_EMIT failed(name, *progress.error);
        else
            Q_EMIT receivedPart(name, progress.table);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const int results = watcher->future().resultCount();
        const CollectionFetch::Progress last =
            results > 0 ? watcher->resultAt(results - 1) : CollectionFetch::Progress();
        if (!last.whole && !last.error)
            Q_EMIT failed(name, {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.collection = name}});
        m_sent.remove(name);
        sendNext();
    });
    watcher->setFuture(CollectionFetch(m_archive, name, known, early).progress());
}

} // namespace tcia::catalog
