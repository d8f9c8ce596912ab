// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/bitmap.h"
#include "catalog/seriestable.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace tcia::catalog {

//! The facets offered, as a table: one row more is one facet more (and, if it is new, its column in Coded).
struct Facet
{
    Coded column;
    const char *key;   //!< for saved filters and the command line
    const char *title; //!< translated in context "Facets"
};
std::span<const Facet> facets();

//! What the user narrowed by: free text, of which every word must be found, and, per facet, the chosen values (none chosen: all
//! pass; the empty text is "not given"). All facets must agree. A value, compared and copied freely.
struct Filter
{
    QString text;
    QHash<Coded, QSet<QString>> chosen; //!< an empty set says the same as none
    bool isEmpty() const;
    bool operator==(const Filter &other) const;

    bool isChosen(Coded facet, const QString &value) const { return chosen.value(facet).contains(value); }
    Filter with(Coded facet, const QString &value, bool on) const; //!< with that value chosen or not
    QStringList words() const;
};

//! Rows of `table` that pass `filter`; leaving out one facet (for its own counts) when `except` is given.
Bitmap matching(const SeriesTable &table, const Filter &filter, std::optional<Coded> except = {});

//! Whether a collection whose content is not known yet may be shown: any word of the text is in its name, or there is no text.
bool mayMatch(const QString &collection, const Filter &filter);

//! How many passing rows hold each value of a facet's column, by code.
std::vector<quint32> histogram(const CodedColumn &column, const Bitmap &rows);

//! A table seen through a filter: what is left of each level, in order, and the counts of every facet. A value to share.
struct Shown
{
    Bitmap rows;
    std::vector<quint32> patients; //!< numbers of the nodes with something to show; without a filter all of them
    std::vector<quint32> studies;
    std::vector<quint32> series;   //!< the rows that pass
    qint64 patientCount = 0;       //!< with series that pass
    qint64 images = 0;             //!< known ones
    qint64 bytes = 0;
    QHash<Coded, std::vector<quint32>> held;   //!< per facet by code: how many passing rows hold the value
    QHash<Coded, std::vector<quint32>> counts; //!< the same with the facet's own ticks left out

    //! The part of a level's list that lies in [begin, end).
    static std::span<const quint32> within(const std::vector<quint32> &numbers, quint32 begin, quint32 end);
};
Shown shownThrough(const Filter &filter, const SeriesTable &table);

} // namespace tcia::catalog
