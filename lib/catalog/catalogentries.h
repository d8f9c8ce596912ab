// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogentry.h"
#include "catalog/filter/evaluation.h"

#include <QSet>

namespace tcia::catalog {

//! A received table of a collection that is not shown yet, because the filter has not been applied to it.
struct IncomingTable
{
    enum class From { Disk, Server, ServerPartial };
    std::shared_ptr<const SeriesTable> table;
    QDateTime fetched;
    From from = From::Disk;
    std::optional<Error> gap {}; //!< why part of the answer is missing
};

//! The collections of a catalogue in order: the state of each, and the table that has arrived for it. Emits nothing;
//! Catalog announces the changes. Lives on one thread.
class CatalogEntries
{
public:
    const std::vector<CatalogEntry> &all() const { return m_entries; }
    const CatalogEntry &operator[](qsizetype entry) const { return m_entries[size_t(entry)]; }
    qsizetype find(const QString &name) const; //!< -1 if unknown
    QStringList names() const;
    std::optional<Series> findSeries(const QString &uid) const; //!< in the shown tables, regardless of the filter

    //! Sorts the names and drops empty and repeated ones. Collections that remain keep their content; `filter` says
    //! whether new ones are hidden. False if the list is the same.
    bool setNames(const QStringList &names, const Filter &filter);

    void begin(qsizetype entry); //!< its content is being requested
    //! Its request ended with an error, or was cancelled. A partial answer is discarded: then the rows change, and true
    //! is returned.
    bool fail(qsizetype entry, const Error &error);

    void add(const QString &name, const IncomingTable &incoming) { m_incoming.insert(name, incoming); }
    bool hasIncoming() const;                          //!< for any collection of the list
    bool hasIncomingAnswer(const QString &name) const; //!< a complete one of the server
    void dropIncomingOfOthers();                       //!< of collections that are not in the list
    QStringList dropIncoming();                        //!< all; the collections that it was for

    //! What is to be filtered: the newest table of each collection. `isCurrent`: the shown results still apply.
    std::vector<Evaluation::TableResult> newestTables(bool isCurrent) const;
    struct Shown
    {
        QStringList changed;     //!< collections that have another table
        bool isOutdated = false; //!< newer tables arrived meanwhile and must be filtered
    };
    Shown show(const Evaluation &done); //!< shows the results and the tables they are of

private:
    bool showTable(CatalogEntry &entry, const Evaluation::TableResult &seen);

    std::vector<CatalogEntry> m_entries;
    QHash<QString, IncomingTable> m_incoming;
    QSet<QString> m_superseded; //!< collections that show a result of an earlier filter than the others
};

} // namespace tcia::catalog
