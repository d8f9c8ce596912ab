// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/serieschange.h"
#include "catalog/filter/evaluation.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace tcia::catalog {

class CatalogStore;
struct StoredCollection;

//! What is known of one collection.
struct CatalogEntry
{
    enum class State { Unloaded, Loading, Loaded, Failed };
    QString name;
    State state = State::Unloaded;             //!< Loading with a table: the first rows are here, more are coming in
    bool refreshing = false;                   //!< shown from before while the server is asked again
    bool asked = false;                        //!< the server has been asked for its content since the program started
    QDateTime fetched;                         //!< when the shown table came from the server (UTC)
    std::shared_ptr<const SeriesTable> table;  //!< null until loaded
    std::shared_ptr<const FilterResult> shown;        //!< what the filter leaves of it; null exactly where `table` is
    bool hidden = false;                       //!< the filter leaves nothing of it
    std::optional<Error> error;                //!< of the last attempt; a table from before stays, or one with gaps() is here
    int answers = 0;                           //!< how often its content came from the server since the program started
    bool isWhole() const { return state == State::Loaded; }
    bool isBusy() const { return refreshing || state == State::Loading; }
};

//! What exists on one server: the collections and, once opened, their content; narrowed by one Filter. Opens from disk at once
//! and refreshes behind. Filtering and counting happen on the pool; the answers land here together. All signals on its thread.
class Catalog : public QObject
{
    Q_OBJECT
public:
    //! `archive` and `store` must outlive it.
    Catalog(archive::Archive &archive, CatalogStore &store, QObject *parent = nullptr);
    ~Catalog() override;

    const std::vector<CatalogEntry> &entries() const { return m_entries; }
    qsizetype entryOf(const QString &name) const; //!< -1 if unknown
    const Filter &filter() const { return m_filter; } //!< as set last; what is shown follows with filtered()
    bool loadingCollections() const { return m_loadingCollections; }
    bool openingStored() const { return m_openingStored; } //!< what was kept on disk is still being read
    const std::optional<Error> &collectionsError() const { return m_collectionsError; }
    const std::optional<Error> &storeError() const { return m_storeError; } //!< what could not be kept on disk, the last
    QString server() const;          //!< what it is called in the store

    //! A question for somebody who waits for it comes before those that fill the index.
    enum class Urgency { Background, Now };

    //! All that came is shown and compared with what was there before: nothing that was kept is still being read.
    bool isSettled() const;

    void askCollections();           //!< asks for the collection names alone, unless that is under way
    void openStored();                 //!< what the disk holds, without a question to the server
    void start();                    //!< collection names: from disk at once, with what is kept of them, then from the server
    void load(qsizetype entry);      //!< asks for the content of one collection, unless that was done or is under way
    void refresh();                  //!< asks again for the names and for every loaded collection
    void refresh(qsizetype entry, Urgency urgency = Urgency::Now); //!< asks again for one collection
    void giveUpWaiting();            //!< forgets the Background questions that have not been asked yet
    void setFilter(const Filter &filter);
    void setLocalSeries(const std::shared_ptr<const LocalSeries> &taken); //!< what FacetId::LocalStatus tells

    //! Values of a facet over the loaded collections; and how many collections that covers.
    QList<FacetCount> facetCounts(FacetId facet) const { return m_counts.value(facet); }
    qsizetype loadedCollections() const;
    const QStringList &notFound() const { return m_notFound; } //!< names of the applied filter that no loaded collection has
    //! Series, images and bytes that pass the filter in loaded collections.
    struct Visible { qint64 series = 0, patients = 0, images = 0, bytes = 0; };
    Visible visible() const { return m_visible; }
    std::optional<Series> find(const QString &seriesUid) const; //!< in the loaded collections, filter or not

Q_SIGNALS:
    void entriesReset();                     //!< the list of collections is another one
    void entryStateChanged(qsizetype entry); //!< its state, age or error; not its rows
    void entryChanged(qsizetype entry);      //!< it has another table (and state, age, error)
    void filterChanged();                    //!< filter() is another one; what is shown is not, yet
    void filtered();                         //!< the filter has been applied to every entry
    void countsChanged();                    //!< facet counts and visible() are new: after a filter or another table
    void collectionsLoading();               //!< loadingCollections() or collectionsError() changed
    void collectionsFailed(const tcia::Error &error);
    void settled();                          //!< isSettled() has become true
    void storedOpened();                       //!< openingStored() has become false
    void foundUnusable(const QString &collection, const tcia::Unusable &unusable); //!< not all that the archive said could be used
    void storeFailed(const tcia::Error &error); //!< the catalogue could not be kept on disk; all else goes on
    void contentChanged(const QString &collection, const QList<tcia::catalog::SeriesChange> &changes); //!< since it was asked before

private:
    struct Private;
    struct Incoming;
    void askNames(bool isSecond);
    void checkNames(const Result<QStringList> &names, bool isSecond);
    void takeCollections(const Result<QStringList> &names);
    void showCollections(const QStringList &names);
    void storeResult(const Result<void> &result);
    void tellDamaged(const QList<StoredCollection> &files, const QList<Result<std::shared_ptr<const SeriesTable>>> &tables);
    void askNext();
    void ask(const QString &name);
    void take(const QString &name, const std::shared_ptr<const SeriesTable> &table, const std::optional<Error> &gap);
    void fail(const QString &name, const Error &error);
    void compare(const QString &name, const std::shared_ptr<const SeriesTable> &now);
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
