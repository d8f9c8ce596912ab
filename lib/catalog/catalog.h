// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/filter.h"
#include "catalog/seriestable.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>

namespace tcia::catalog {

class CatalogStore;

//! What is known of one collection.
struct Entry
{
    enum class State { Unloaded, Loading, Loaded, Failed };
    QString name;
    State state = State::Unloaded;
    bool refreshing = false;                   //!< shown from disk while the server is asked again
    QDateTime fetched;                         //!< when the shown table came from the server (UTC)
    std::shared_ptr<const SeriesTable> table;  //!< null until loaded
    Bitmap visible;                            //!< rows passing the filter
    std::optional<Error> error;                //!< of the last attempt; a table from before stays
};

//! One value of one facet with its count over all loaded collections, cross-filtered: a facet's own ticks do not hide its others.
struct FacetCount
{
    QString value; //!< empty: not given
    qint64 count = 0;
    bool operator==(const FacetCount &) const = default;
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
    const Filter &filter() const { return m_filter; }
    bool loadingCollections() const { return m_loadingCollections; }
    const std::optional<Error> &collectionsError() const { return m_collectionsError; }

    void start();                    //!< collection names: from disk at once, then from the server
    void load(qsizetype entry);      //!< content of one collection, if not yet loaded or loading
    void refresh();                  //!< asks again for the names and for every loaded collection
    void setFilter(const Filter &filter);

    //! Values of a facet over the loaded collections, most frequent first; and how many collections that covers.
    QList<FacetCount> facetCounts(Coded facet) const;
    qsizetype loadedCollections() const;
    //! Series, images and bytes that pass the filter in loaded collections.
    struct Visible { qint64 series = 0, patients = 0, images = 0, bytes = 0; };
    Visible visible() const { return m_visible; }

Q_SIGNALS:
    void aboutToResetEntries();
    void entriesReset();                          //!< the list of collections is another one
    void entryAboutToChange(qsizetype entry);     //!< its table or visible rows are about to be replaced
    void entryChanged(qsizetype entry);           //!< … have been; or its state, age, error
    void filtered();                              //!< a filter change has been applied to every entry; counts are new
    void collectionsFailed(const tcia::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::vector<Entry> m_entries;
    Filter m_filter;
    std::map<Coded, QList<FacetCount>> m_counts;
    Visible m_visible;
    bool m_loadingCollections = false;
    std::optional<Error> m_collectionsError;
};

} // namespace tcia::catalog
