// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/catalogentry.h"
#include "catalog/filter/evaluation.h"
#include "catalog/serieschange.h"

#include <QObject>

#include <memory>

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
    ~Catalog() override;

    const std::vector<CatalogEntry> &entries() const { return m_entries; }
    qsizetype entryOf(const QString &name) const; //!< -1 if unknown
    const Filter &filter() const
    {
        return m_filter;
    } //!< the filter set last; filtered() follows when it has been applied
    bool loadingCollections() const { return m_loadingCollections; }
    bool openingStored() const { return m_openingStored; } //!< stored content is still being read
    const std::optional<Error> &collectionsError() const { return m_collectionsError; }
    const std::optional<Error> &storeError() const { return m_storeError; } //!< the last failure to store content
    QString server() const;                                                 //!< its key in the store

    //! User requests take precedence over background indexing.
    enum class Urgency { Background, Now };

    //! All received and stored content has been read, compared and shown.
    bool isSettled() const;

    void askCollections(); //!< requests only the collection names, unless a request is pending
    void openStored();     //!< opens stored content without querying the server
    void start();          //!< opens collection names and content from disk, then requests the names from the server
    void load(qsizetype entry); //!< requests the content of a collection unless loaded or pending
    void refresh();             //!< requests the names and every loaded collection again
    void refresh(qsizetype entry, Urgency urgency = Urgency::Now); //!< requests one collection again
    void giveUpWaiting(); //!< drops Background requests that have not been sent
    void setFilter(const Filter &filter);
    void setLocalSeries(const std::shared_ptr<const LocalSeries> &taken); //!< the data of FacetId::LocalStatus

    //! Facet values over the loaded collections, and the number of collections covered.
    QList<FacetCount> facetCounts(FacetId facet) const { return m_counts.value(facet); }
    qsizetype loadedCollections() const;
    const QStringList &notFound() const
    {
        return m_notFound;
    } //!< IDs of the applied filter that are in no loaded collection
    //! Series, images and bytes that pass the filter in loaded collections.
    struct Visible
    {
        qint64 series = 0, patients = 0, images = 0, bytes = 0;
    };
    Visible visible() const { return m_visible; }
    std::optional<Series> find(const QString &seriesUid) const; //!< in the loaded collections, regardless of the filter

Q_SIGNALS:
    void entriesReset();                     //!< the list of collections has changed
    void entryStateChanged(qsizetype entry); //!< its state, age or error changed, not its rows
    void entryChanged(qsizetype entry);      //!< its table (and state, age, error) changed
    void filterChanged();                    //!< filter() changed but is not applied yet
    void filtered();                         //!< the filter has been applied to every entry
    void countsChanged();                    //!< facet counts and visible() changed, after a new filter or table
    void collectionsLoading();               //!< loadingCollections() or collectionsError() changed
    void collectionsFailed(const tcia::Error &error);
    void settled();      //!< isSettled() has become true
    void storedOpened(); //!< openingStored() has become false
    //! parts of the archive's answer were unusable
    void foundUnusable(const QString &collection, const tcia::Unusable &unusable);
    void storeFailed(const tcia::Error &error); //!< content could not be stored on disk; everything else continues
    //! since the previous answer
    void contentChanged(const QString &collection, const QList<tcia::catalog::SeriesChange> &changes);

private:
    struct Private;
    struct Incoming;
    void takeCollections(const Result<CollectionNames> &names);
    void showCollections(const QStringList &names);
    void storeResult(const Result<void> &result);
    void addStored(const StoredCollection &file, const std::shared_ptr<const SeriesTable> &table);
    void askNext();
    void ask(const QString &name);
    void take(const QString &name, const std::shared_ptr<const SeriesTable> &table, const std::optional<Error> &gap);
    void fail(const QString &name, const Error &error);
    void compare(const QString &name, const std::shared_ptr<const SeriesTable> &now);
    void record(const QString &name, const QFuture<Result<QList<SeriesChange>>> &changes);
    void evaluate();
    void takeEvaluation();
    void giveUpIncoming(const Error &error);
    void land(const Evaluation &done);
    bool showTable(CatalogEntry &entry, const Evaluation::Seen &seen);
    void tellSettled();

    const std::unique_ptr<Private> d;
    std::vector<CatalogEntry> m_entries;
    Filter m_filter;
    QHash<FacetId, QList<FacetCount>> m_counts;
    QStringList m_notFound;
    Visible m_visible;
    bool m_loadingCollections = false;
    bool m_openingStored = false;
    std::optional<Error> m_collectionsError;
    std::optional<Error> m_storeError;
};

} // namespace tcia::catalog
