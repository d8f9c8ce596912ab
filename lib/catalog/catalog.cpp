// SPDX-License-Identifier: Apache-2.0
// Opens the list of collections and their stored content.
#include "catalog/catalog.h"

#include "catalog/catalog_p.h"
#include "catalog/collectionnames.h"
#include "catalog/storedcontent.h"
#include "core/async.h"
#include "core/naturalorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

Catalog::Catalog(archive::Archive &archive, CatalogStore &store, QObject *parent)
    : QObject(parent), d(new Private {.archive = archive, .store = store, .server = serverKey(archive.server())})
{
    connect(&d->evaluation, &QFutureWatcherBase::finished, this, &Catalog::takeEvaluation);
}

Catalog::~Catalog()
{
    d->evaluation.cancel();
    destroyOnPool(std::move(d->localSeries));
    destroyOnPool(std::move(d->appliedLocalSeries));
}

QString Catalog::server() const { return d->server; }

qsizetype Catalog::entryOf(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &CatalogEntry::name);
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

qsizetype Catalog::loadedCollections() const { return std::ranges::count_if(m_entries, &CatalogEntry::isWhole); }

std::optional<Series> Catalog::find(const QString &seriesUid) const
{
    const QByteArray uid = seriesUid.toUtf8();
    const size_t hash = TextIndex::hashOf(uid);
    for (const CatalogEntry &entry : m_entries)
        if (entry.table)
            if (const auto row = entry.table->find(uid, hash))
                return entry.table->series(*row);
    return {};
}

void Catalog::start()
{
    openStored();
    askCollections();
}

void Catalog::openStored()
{
    m_openingStored = true;
    auto *stored = new StoredContent(d->store, d->server, this); // what it says of the history may come last
    connect(stored, &StoredContent::namesRead, this, [this](const QStringList &names) {
        if (!d->serverAnswered)
            showCollections(names);
    });
    connect(stored, &StoredContent::filesFound, this, [this](const QStringList &names) {
        if (!d->serverAnswered && m_entries.empty()) // the list was lost, but stored content is still shown
            showCollections(names);
    });
    connect(stored, &StoredContent::tableRead, this, &Catalog::addStored);
    connect(stored, &StoredContent::batchRead, this, &Catalog::evaluate);
    connect(stored, &StoredContent::failed, this, [this](const Error &error) { storeResult(failure(error)); });
    connect(stored, &StoredContent::ended, this, [this] {
        m_openingStored = false;
        askNext();
        Q_EMIT storedOpened();
        tellSettled();
    });
    stored->open();
}

void Catalog::addStored(const StoredCollection &file, const std::shared_ptr<const SeriesTable> &table)
{
    const qsizetype at = entryOf(file.collection);
    const bool isWanted = at >= 0 ? !m_entries[size_t(at)].isWhole() : !d->serverAnswered; // its name may still arrive
    const bool isSuperseded = d->incoming.value(file.collection).from == Incoming::From::Server;
    if (isWanted && !isSuperseded) // more than part of a newer answer, which may fail
        d->incoming.insert(file.collection, {table, file.fetched, Incoming::From::Disk, {}});
}

void Catalog::askCollections()
{
    if (m_loadingCollections)
        return;
    m_loadingCollections = true;
    Q_EMIT collectionsLoading();
    QStringList known;
    for (const CatalogEntry &entry : m_entries)
        known << entry.name;
    onFinished(askCollectionNames(d->archive, d->store, known, this), this,
               [this](const Result<CollectionNames> &names) { takeCollections(names); });
}

void Catalog::takeCollections(const Result<CollectionNames> &names)
{
    m_loadingCollections = false;
    m_collectionsError = names ? std::optional<Error>() : names.error();
    if (names) {
        d->serverAnswered = true;
        for (const QString &name : names->withdrawn) {
            const qsizetype at = entryOf(name);
            const auto table = at >= 0 && m_entries[size_t(at)].isWhole() ? m_entries[size_t(at)].table : nullptr;
            record(name, withdrawalOf(d->store, d->server, name, table, this));
        }
        showCollections(names->listed);
        d->incoming.removeIf(
            [this](QHash<QString, Incoming>::iterator one) { return entryOf(one.key()) < 0; }); // withdrawn
        onFinished(d->store.saveCollections(d->server, names->listed), this,
                   [this](const Result<void> &done) { storeResult(done); });
    }
    Q_EMIT collectionsLoading();
    if (!names)
        Q_EMIT collectionsFailed(names.error());
}

void Catalog::showCollections(const QStringList &names)
{
    QStringList sorted = names;
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    std::ranges::sort(sorted, naturalLess);
    if (std::ranges::equal(sorted, m_entries, {}, {}, &CatalogEntry::name))
        return;
    std::vector<CatalogEntry> entries;
    for (const QString &name : std::as_const(sorted)) {
        const qsizetype old = entryOf(name);
        if (old >= 0)
            entries.push_back(m_entries[size_t(old)]);
        else
            entries.push_back(CatalogEntry {.name = name, .hidden = !mayMatch(name, d->applied)});
    }
    m_entries = std::move(entries);
    Q_EMIT entriesReset();
    evaluate(); // content of removed collections no longer counts, and stored content of new ones may be available
}

void Catalog::storeResult(const Result<void> &result)
{
    if (result)
        return;
    m_storeError = result.error();
    Q_EMIT storeFailed(result.error());
}

} // namespace tcia::catalog
