// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/evaluation.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace tcia::catalog {

class CatalogStore;
struct Stored;

//! What is known of one collection.
struct Entry
{
    enum class State { Unloaded, Loading, Loaded, Failed };
    QString name;
    State state = State::Unloaded;
    bool refreshing = false;                   //!< shown from before while the server is asked again
    bool asked = false;                        //!< the server has been asked for its content since the program started
    QDateTime fetched;                         //!< when the shown table came from the server (UTC)
    std::shared_ptr<const SeriesTable> table;  //!< null until loaded
    std::shared_ptr<const Shown> shown;        //!< what the filter leaves of it; null exactly where `table` is
    bool hidden = false;                       //!< the filter leaves nothing of it
    std::optional<Error> error;                //!< of the last attempt; a table from before stays
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

    const std::vector<Entry> &entries() const { return m_entries; }
    qsizetype entryOf(const QString &name) const; //!< -1 if unknown
    const Filter &filter() const { return m_filter; } //!< as set last; what is shown follows with filtered()
    bool loadingCollections() const { return m_loadingCollections; }
    const std::optional<Error> &collectionsError() const { return m_collectionsError; }
    const std::optional<Error> &storeError() const { return m_storeError; } //!< what could not be kept on disk, the last

    void start();                    //!< collection names: from disk at once, with what is kept of them, then from the server
    void load(qsizetype entry);      //!< asks for the content of one collection, unless that was done or is under way
    void refresh();                  //!< asks again for the names and for every loaded collection
    void refresh(qsizetype entry);   //!< asks again for one collection
    void setFilter(const Filter &filter);

    //! Values of a facet over the loaded collections, most frequent first; and how many collections that covers.
    QList<FacetCount> facetCounts(Coded facet) const { return m_counts.value(facet); }
    qsizetype loadedCollections() const;
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
    void storeFailed(const tcia::Error &error); //!< the catalogue could not be kept on disk; all else goes on

private:
    struct Answers; // of one collection, while they come in
    struct Private;
    void askCollections();
    void takeCollections(const Result<QStringList> &names);
    void showCollections(const QStringList &names);
    void storeResult(const Result<void> &result);
    void loadStored(const QString &name);
    void askNext();
    void take(const QString &name, const std::shared_ptr<Answers> &answers);
    void fail(const QString &name, const Error &error);
    void build(const QString &name, const std::shared_ptr<const Stored> &content, bool fromServer);
    void evaluate();
    void land(const Evaluation &done);
    bool showTable(Entry &entry, const Evaluation::Seen &seen);

    const std::unique_ptr<Private> d;
    std::vector<Entry> m_entries;
    Filter m_filter;
    QHash<Coded, QList<FacetCount>> m_counts;
    Visible m_visible;
    bool m_loadingCollections = false;
    std::optional<Error> m_collectionsError;
    std::optional<Error> m_storeError;
};

} // namespace tcia::catalog
