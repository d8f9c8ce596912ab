// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/seriestable.h"

#include <QSet>

#include <array>
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

//! What the user narrowed by: free text and, per facet, the chosen values (none chosen: all pass; the empty text is "not
//! given"). All facets must agree. A value, compared and copied freely.
struct Filter
{
    QString text;
    QHash<Coded, QSet<QString>> chosen;
    bool isEmpty() const;
    bool operator==(const Filter &) const = default;
};

//! One bit a row of a table.
class Bitmap
{
public:
    explicit Bitmap(Row size = 0, bool value = false);
    bool test(Row row) const { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(Row row) { m_words[row >> 6] |= quint64(1) << (row & 63); }
    Row count() const;
    Row count(Row begin, Row end) const;
    bool any(Row begin, Row end) const;
    Row size() const { return m_size; }
    Bitmap &operator&=(const Bitmap &other);

private:
    Row m_size;
    std::vector<quint64> m_words;
};

//! Rows of `table` that pass `filter`; leaving out one facet (for its own counts) when `except` is given.
Bitmap matching(const SeriesTable &table, const Filter &filter, std::optional<Coded> except = {});

//! How many passing rows hold each value of a facet's column, by code.
std::vector<quint32> histogram(const CodedColumn &column, const Bitmap &rows);

} // namespace tcia::catalog
