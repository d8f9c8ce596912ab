// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/contentloader.h"
#include "catalog/filterevaluator.h"

namespace tcia::catalog {

class CatalogStore;
struct CollectionNames;
struct StoredCollection;

//! The catalogue of one server: the collections and, once opened, their content, seen through one Filter. Opens from
//! disk immediately and refreshes in the background. Filtering and counting run on the pool and their results are
//! applied together. All signals are emitted on its thread.
class Catalog : public QObject
{
    Q_OBJECT
public:
    //! `archive` and `store` must outlive it.
    Catalog(archive::Archive &archive, CatalogStore &store, QObject *parent = nullptr);

    const std::vector<CatalogEntry> &entries() const { return m_entries.all(); }
    qsizetype entryOf(const QString &name) const { return m_entries.find(name); } //!< -1 if unknown
    //! The filter set last; filtered() follows when it has been applied.
    const Filter &filter() const { return m_evaluator.filter(); }
    bool loadingCollections() const { return m_loadingCollections; }
    bool openingStored() const { return m_openingStored; } //!< stored content is still being read
    const std::optional<Error> &collectionsError() const { return m_collectionsError; }
    const std::optional<Error> &storeError() const { return m_storeError; } //!< the last failure to store content
    const QString &server() const { return m_server; }                      //!< its key in the store

    //! User requests take precedence over background indexing.
    using Urgency = ContentLoader::Urgency;

    //! All received and stored content has been read, compared and shown.
    bool isSettled() const;

    void requestCollections(); //!< requests only the collection names, unless a request is pending
    void openStored();         //!< opens stored content without any request
    void start(); //!< opens collection names and content from disk, then requests the names from the server
    //! Requests the content of a collection unless it is loaded or pending.
    void load(qsizetype entry) { m_loader.load(entry); }
    void refresh(); //!< requests the names and every loaded collection again
    //! Requests one collection again.
    void refresh(qsizetype entry, Urgency urgency = Urgency::Now) { m_loader.refresh(entry, urgency); }
    void giveUpWaiting() { m_loader.dropBackground(); } //!< drops Background requests that have not been sent
    void stopWaiting();                                 //!< cancels all requests for the user; late answers are ignored
    //! Loads the collections that it selects.
    void setFilter(const Filter &filter);
    //! The data of FacetId::LocalStatus.
    void setLocalSeries(const std::shared_ptr<const LocalSeries> &localSeries)
    {
        m_evaluator.setLocalSeries(localSeries);
    }

    //! Facet values over the loaded collections, and the number of collections covered.
    QList<FacetCount> facetCounts(FacetId facet) const { return m_evaluator.facetCounts(facet); }
    qsizetype loadedCollections() const;
    //! IDs of the applied filter that are in no loaded collection.
    const QStringList &notFound() const { return m_evaluator.notFound(); }
    //! Series, images and bytes that pass the filter in loaded collections.
    using Visible = FilterEvaluator::Visible;
    const Visible &visible() const { return m_evaluator.visible(); }
    //! In the loaded collections, regardless of the filter.
    std::optional<Series> find(const QString &seriesUid) const { return m_entries.findSeries(seriesUid); }

Q_SIGNALS:
    void entriesReset();                     //!< the list of collections has changed
    void entryStateChanged(qsizetype entry); //!< its state, age or error changed, not its rows
    void entryChanged(qsizetype entry);      //!< its table (and state, age, error) changed
    void filterChanged();                    //!< filter() changed but is not applied yet
    void filtered();                         //!< the filter has been applied to every entry
    void countsChanged();                    //!< facet counts and visible() changed, after a new filter or table
    void collectionsLoading();               //!< loadingCollections() or collectionsError() changed
    void collectionsFailed(const tcia::Error &error);
    void settled();                                                                //!< isSettled() has become true
    void storedOpened();                                                           //!< openingStored() has become false
    void foundUnusable(const QString &collection, const tcia::Unusable &unusable); //!< parts of the archive's answer
    void storeFailed(const tcia::Error &error); //!< content could not be stored on disk; everything else continues
    //! since the previous answer
    void contentChanged(const QString &collection, const QList<tcia::catalog::SeriesChange> &changes);

private:
    void addStored(const StoredCollection &file, const std::shared_ptr<const SeriesTable> &table);
    void takeCollections(int request, const Result<CollectionNames> &names);
    void showCollections(const QStringList &names);
    void loadChosen();
    void dropIncoming(const Error &error);
    void announce(const QStringList &changed, bool isOtherFilter);
    void announceSettled();
    void reportStore(const Error &error);

    archive::Archive &m_archive;
    CatalogStore &m_store;
    const QString m_server;
    CatalogEntries m_entries;
    FilterEvaluator m_evaluator;
    ChangeRecorder m_changes;
    ContentLoader m_loader;
    bool m_serverAnswered = false; //!< with collection names
    bool m_loadingCollections = false;
    int m_namesRequest = 0; //!< answers of older ones are ignored
    bool m_openingStored = false;
    std::optional<Error> m_collectionsError;
    std::optional<Error> m_storeError;
};

} // namespace tcia::catalog
