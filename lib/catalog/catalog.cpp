// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include "catalog/catalogstore.h"
#include "catalog/collectionnames.h"
#include "catalog/storedcontent.h"
#include "core/async.h"

#include <algorithm>

namespace tcia::catalog {

Catalog::Catalog(archive::Archive &archive, CatalogStore &store, QObject *parent)
    : QObject(parent),
      m_archive(archive),
      m_store(store),
      m_server(serverKey(archive.server())),
      m_evaluator(m_entries),
      m_changes(store, m_server),
      m_loader(archive, store, m_server, m_entries, m_changes)
{
    connect(&m_evaluator, &FilterEvaluator::filterChanged, this, &Catalog::filterChanged);
    connect(&m_evaluator, &FilterEvaluator::evaluated, this, &Catalog::announce);
    connect(&m_evaluator, &FilterEvaluator::failed, this, &Catalog::dropIncoming);
    connect(&m_evaluator, &FilterEvaluator::ended, this, &Catalog::announceSettled);
    connect(&m_loader, &ContentLoader::entryStateChanged, this, &Catalog::entryStateChanged);
    connect(&m_loader, &ContentLoader::entryChanged, this, &Catalog::entryChanged);
    connect(&m_loader, &ContentLoader::arrived, &m_evaluator, &FilterEvaluator::evaluate);
    connect(&m_loader, &ContentLoader::foundUnusable, this, &Catalog::foundUnusable);
    connect(&m_loader, &ContentLoader::storeFailed, this, &Catalog::reportStore);
    connect(&m_changes, &ChangeRecorder::failed, this, &Catalog::reportStore);
    connect(&m_changes, &ChangeRecorder::recorded, this, &Catalog::contentChanged);
    connect(&m_changes, &ChangeRecorder::compared, this, &Catalog::announceSettled);
}

qsizetype Catalog::loadedCollections() const { return std::ranges::count_if(entries(), &CatalogEntry::isWhole); }

void Catalog::start()
{
    openStored();
    requestCollections();
}

void Catalog::openStored()
{
    m_openingStored = true;
    m_loader.setSuspended(true);                               // gaps in an answer are filled from the stored table
    auto *stored = new StoredContent(m_store, m_server, this); // its report about the history may come last
    connect(stored, &StoredContent::namesRead, this, [this](const QStringList &names) {
        if (!m_serverAnswered)
            showCollections(names);
    });
    connect(stored, &StoredContent::filesFound, this, [this](const QStringList &names) {
        if (!m_serverAnswered && entries().empty()) // the list was lost, but stored content is still shown
            showCollections(names);
    });
    connect(stored, &StoredContent::tableRead, this, &Catalog::addStored);
    connect(stored, &StoredContent::batchRead, &m_evaluator, &FilterEvaluator::evaluate);
    connect(stored, &StoredContent::failed, this, &Catalog::reportStore);
    connect(stored, &StoredContent::ended, this, [this] {
        m_openingStored = false;
        m_loader.setSuspended(false);
        Q_EMIT storedOpened();
        announceSettled();
    });
    stored->open();
}

void Catalog::addStored(const StoredCollection &file, const std::shared_ptr<const SeriesTable> &table)
{
    const qsizetype at = entryOf(file.collection);
    const bool isWanted = at >= 0 ? !m_entries[at].isWhole() : !m_serverAnswered; // its name may still arrive
    if (isWanted && !m_entries.hasIncomingAnswer(file.collection)) // more than part of a newer answer, which may fail
        m_entries.add(file.collection, {table, file.fetched, IncomingTable::From::Disk});
}

void Catalog::requestCollections()
{
    if (m_loadingCollections)
        return;
    m_loadingCollections = true;
    Q_EMIT collectionsLoading();
    onFinished(
        requestCollectionNames(m_archive, m_store, m_entries.names(), this), this,
        [this, request = ++m_namesRequest](const Result<CollectionNames> &names) { takeCollections(request, names); });
}

void Catalog::stopWaiting()
{
    m_loader.stopWaiting();
    if (!std::exchange(m_loadingCollections, false))
        return;
    ++m_namesRequest;
    m_collectionsError = Error {.kind = Error::Kind::Cancelled, .detail = {}, .context = {.name = m_server}};
    Q_EMIT collectionsLoading();
}

void Catalog::takeCollections(int request, const Result<CollectionNames> &names)
{
    if (request != m_namesRequest)
        return;
    m_loadingCollections = false;
    m_collectionsError = names ? std::optional<Error>() : names.error();
    if (names) {
        m_serverAnswered = true;
        for (const QString &name : names->withdrawn) {
            const qsizetype at = entryOf(name);
            m_changes.recordWithdrawal(name, at >= 0 && m_entries[at].isWhole() ? m_entries[at].table : nullptr);
        }
        showCollections(names->listed);
        m_entries.dropIncomingOfOthers(); // withdrawn
        onFinished(m_store.saveCollections(m_server, names->listed), this, [this](const Result<void> &done) {
            if (!done)
                reportStore(done.error());
        });
    }
    Q_EMIT collectionsLoading();
    if (!names)
        Q_EMIT collectionsFailed(names.error());
}

void Catalog::showCollections(const QStringList &names)
{
    if (!m_entries.setNames(names, m_evaluator.applied()))
        return;
    Q_EMIT entriesReset();
    m_evaluator.evaluate(); // content of removed collections no longer counts; stored one of new ones may be available
    loadChosen();
}

void Catalog::setFilter(const Filter &filter)
{
    m_evaluator.setFilter(filter);
    loadChosen();
}

//! Those that failed are not requested with every change of the filter.
void Catalog::loadChosen()
{
    if (filter().chosen.value(FacetId::Collection).isEmpty())
        return;
    for (qsizetype entry = 0; entry < qsizetype(entries().size()); ++entry)
        if (m_entries[entry].state == CatalogEntry::State::Unloaded &&
            filter().isChosen(FacetId::Collection, m_entries[entry].name))
            load(entry);
}

void Catalog::refresh()
{
    requestCollections();
    for (qsizetype entry = 0; entry < qsizetype(entries().size()); ++entry)
        if (const CatalogEntry &one = m_entries[entry]; one.table || one.state == CatalogEntry::State::Failed)
            refresh(entry);
}

void Catalog::dropIncoming(const Error &error)
{
    for (const QString &name : m_entries.dropIncoming())
        m_loader.fail(name, error);
    reportStore(error);
}

void Catalog::announce(const QStringList &changed, bool isOtherFilter)
{
    if (isOtherFilter)
        Q_EMIT filtered();
    for (const QString &name : changed)
        if (const qsizetype at = entryOf(name); at >= 0)
            Q_EMIT entryChanged(at);
    Q_EMIT countsChanged();
}

bool Catalog::isSettled() const
{
    return !m_openingStored && m_changes.isIdle() && m_evaluator.isIdle() && !m_entries.hasIncoming();
}

void Catalog::announceSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void Catalog::reportStore(const Error &error)
{
    m_storeError = error;
    Q_EMIT storeFailed(error);
}

} // namespace tcia::catalog
