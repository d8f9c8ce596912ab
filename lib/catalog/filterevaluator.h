// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogentries.h"

#include <QFutureWatcher>
#include <QObject>

namespace tcia::catalog {

//! Applies a filter to the collections of a catalogue and counts, on the pool; the results are shown together. What
//! changes meanwhile is evaluated next. Lives on the thread of the entries.
class FilterEvaluator : public QObject
{
    Q_OBJECT
public:
    //! `entries` must outlive it.
    explicit FilterEvaluator(CatalogEntries &entries, QObject *parent = nullptr);
    ~FilterEvaluator() override;

    const Filter &filter() const { return m_filter; }   //!< the one set last
    const Filter &applied() const { return m_applied; } //!< the one that the entries show
    void setFilter(const Filter &filter);
    void setLocalSeries(const std::shared_ptr<const LocalSeries> &local); //!< the data of FacetId::LocalStatus
    void evaluate();                                                      //!< entries have newer tables
    bool isIdle() const { return !m_isEvaluating && !m_mustRepeat; }

    QList<FacetCount> facetCounts(FacetId facet) const { return m_counts.value(facet); }
    const QStringList &notFound() const { return m_notFound; } //!< IDs of the filter that are in no table
    //! Series, images and bytes that pass the filter.
    struct Visible
    {
        qint64 series = 0, patients = 0, images = 0, bytes = 0;
    };
    const Visible &visible() const { return m_visible; }

Q_SIGNALS:
    void filterChanged(); //!< filter(), which is not applied yet
    //! The entries show the results. `changed`: the collections with another table. `isOtherFilter`: so are all
    //! results.
    void evaluated(const QStringList &changed, bool isOtherFilter);
    void failed(const tcia::Error &error); //!< usually out of memory; the same tables would fail again
    void ended();                          //!< whether with results or not; isIdle() unless it is repeated

private:
    void receive();
    void show(const Evaluation &done);

    CatalogEntries &m_entries;
    Filter m_filter;
    Filter m_applied;
    std::shared_ptr<const LocalSeries> m_local, m_appliedLocal;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    QFutureWatcher<std::shared_ptr<Evaluation>> m_run;
    bool m_isEvaluating = false; //!< until the results are shown
    bool m_mustRepeat = false;   //!< something has changed meanwhile
    QHash<FacetId, QList<FacetCount>> m_counts;
    QStringList m_notFound;
    Visible m_visible;
};

} // namespace tcia::catalog
