// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/tickedrows.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <span>
#include <vector>

namespace tcia::session {

//! The selected series of the open catalogue, shared by table, tree, inspector and actions. A series stays ticked while
//! a filter hides it, and is selected while it is ticked and passes the filter, so that no action affects hidden
//! series. One bit per series. Lives on the catalogue's thread.
class SeriesSelection : public QObject
{
    Q_OBJECT
public:
    enum class State { None, Part, All };

    using Part = TickedRows; //!< the ticked series of one collection
    //! Some shown series of a collection, by their rows in the shown table.
    struct Target
    {
        QString collection;
        std::vector<Row> rows;
    };
    //! All ticked series, visible or hidden, by collection; for undo.
    using Snapshot = QHash<QString, Part>;

    //! `catalog` must outlive it.
    explicit SeriesSelection(catalog::Catalog &catalog, QObject *parent = nullptr);

    qint64 count() const { return m_count; } //!< number of selected series
    std::vector<Part> selected() const; //!< by collection, in the catalogue's order; parts without rows are left out

    bool contains(const QString &collection, Row row) const; //!< ticked; the row is one of the shown table
    //! Whether all, some or none of a collection's shown series are selected; None if it has no shown series.
    State stateOf(const QString &collection) const;
    //! The same for some of its shown rows, such as those of a patient.
    State stateOf(const QString &collection, std::span<const Row> rows) const;

    State stateOfAll() const; //!< of all shown series of loaded collections

    void tick(const std::vector<Target> &targets, bool on);
    void tickOnly(const std::vector<Target> &targets);
    //! Ticks or unticks all shown series of a collection. If it is not loaded yet, it is loaded and ticked when it has
    //! arrived.
    void tickCollection(const QString &collection, bool on);
    void tickAllShown();
    void tickOnly(const QStringList &seriesUids); //!< ignores series that are not in loaded collections
    void clear();

    Snapshot snapshot() const { return m_parts; }
    void restore(const Snapshot &snapshot);

Q_SIGNALS:
    void ticked();  //!< the user changed what is ticked; a snapshot taken before undoes it
    void changed(); //!< ticked or selected series changed, also by a filter or new content

private:
    Part &partOf(const catalog::CatalogEntry &entry);
    const catalog::CatalogEntry *loaded(const QString &collection) const;
    void setTicked(const Target &target, bool on);
    void forget();
    void followTable(const catalog::CatalogEntry &entry);
    void count(const catalog::CatalogEntry &entry);
    void countAll();

    catalog::Catalog &m_catalog;
    Snapshot m_parts;
    QHash<QString, qint64> m_counts; //!< selected series by collection
    QSet<QString> m_awaited;         //!< collections to be ticked when they have arrived
    qint64 m_count = 0;
};

} // namespace tcia::session
