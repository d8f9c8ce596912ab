// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! What free text looks through besides the series UID and the collection's name.
constexpr std::array searched {Coded::Patient, Coded::Study, Coded::Description, Coded::Protocol, Coded::StudyDescription};

using Wanted = std::vector<bool>; // by code

//! Sets the bit of each row whose code is wanted.
void mark(Bitmap &rows, const CodedColumn &column, const Wanted &wanted)
{
    for (Row row = 0; row < rows.size(); ++row)
        if (wanted[column.codes[row]])
            rows.set(row);
}

Bitmap rowsWithOneOf(const CodedColumn &column, const QSet<QString> &values)
{
    Wanted wanted(size_t(column.values.size()));
    for (qsizetype code = 0; code < column.values.size(); ++code)
        wanted[size_t(code)] = values.contains(column.values[code]);
    Bitmap rows(Row(column.codes.size()));
    mark(rows, column, wanted);
    return rows;
}

void markUids(Bitmap &rows, const PackedTexts &uids, const QString &word)
{
    // Most words have no digit and cannot be part of a UID: not worth reading them all.
    if (std::ranges::none_of(word, [](QChar c) { return c.isDigit() || c == u'.'; }))
        return;
    const QByteArray needle = word.toUtf8();
    const QByteArrayMatcher matcher(needle);
    for (Row row = 0; row < uids.size(); ++row)
        if (const QByteArrayView uid = uids.view(row); matcher.indexIn(uid.data(), uid.size()) >= 0)
            rows.set(row);
}

Bitmap rowsWithWord(const SeriesTable &table, const QString &word)
{
    if (table.collection().contains(word, Qt::CaseInsensitive))
        return Bitmap(table.size(), true);
    Bitmap rows(table.size());
    for (const Coded which : searched) {
        const CodedColumn &column = table.column(which);
        Wanted wanted(size_t(column.values.size()));
        bool any = false;
        for (qsizetype code = 1; code < column.values.size(); ++code)
            if (column.values[code].contains(word, Qt::CaseInsensitive))
                any = wanted[size_t(code)] = true;
        if (any)
            mark(rows, column, wanted);
    }
    markUids(rows, table.seriesUids(), word);
    return rows;
}

Bitmap rowsWithText(const SeriesTable &table, const Filter &filter)
{
    Bitmap rows(table.size(), true);
    for (const QString &word : filter.words())
        rows &= rowsWithWord(table, word);
    return rows;
}

//! The rows each chosen facet lets pass, worked out once and combined in more than one way.
QHash<Coded, Bitmap> rowsByFacet(const SeriesTable &table, const Filter &filter)
{
    QHash<Coded, Bitmap> out;
    for (auto chosen = filter.chosen.cbegin(); chosen != filter.chosen.cend(); ++chosen)
        if (!chosen->isEmpty())
            out.insert(chosen.key(), rowsWithOneOf(table.column(chosen.key()), *chosen));
    return out;
}

Bitmap combined(const Bitmap &text, const QHash<Coded, Bitmap> &byFacet, std::optional<Coded> except)
{
    Bitmap rows = text;
    for (auto facet = byFacet.cbegin(); facet != byFacet.cend(); ++facet)
        if (!except || facet.key() != *except)
            rows &= *facet;
    return rows;
}

} // namespace

bool Filter::isEmpty() const
{
    return words().isEmpty()
        && std::all_of(chosen.cbegin(), chosen.cend(), [](const QSet<QString> &values) { return values.isEmpty(); });
}

bool Filter::operator==(const Filter &other) const
{
    if (text != other.text)
        return false;
    const auto within = [](const Filter &a, const Filter &b) {
        for (auto it = a.chosen.cbegin(); it != a.chosen.cend(); ++it)
            if (*it != b.chosen.value(it.key()))
                return false;
        return true;
    };
    return within(*this, other) && within(other, *this);
}

Filter Filter::with(Coded facet, const QString &value, bool on) const
{
    Filter out = *this;
    if (on)
        out.chosen[facet].insert(value);
    else
        out.chosen[facet].remove(value);
    if (out.chosen[facet].isEmpty())
        out.chosen.remove(facet);
    return out;
}

QStringList Filter::words() const { return text.simplified().toLower().split(u' ', Qt::SkipEmptyParts); }

Bitmap matching(const SeriesTable &table, const Filter &filter, std::optional<Coded> except)
{
    return combined(rowsWithText(table, filter), rowsByFacet(table, filter), except);
}

bool mayMatch(const QString &collection, const Filter &filter)
{
    const QStringList words = filter.words();
    return words.isEmpty()
        || std::ranges::any_of(words, [&](const QString &word) { return collection.contains(word, Qt::CaseInsensitive); });
}

std::vector<quint32> histogram(const CodedColumn &column, const Bitmap &rows)
{
    std::vector<quint32> counts(size_t(column.values.size()));
    rows.forEach([&](Row row) { ++counts[column.codes[row]]; });
    return counts;
}

std::span<const quint32> Shown::within(const std::vector<quint32> &numbers, quint32 begin, quint32 end)
{
    const auto first = std::ranges::lower_bound(numbers, begin);
    return {first, std::lower_bound(first, numbers.end(), end)};
}

Shown shownThrough(const Filter &filter, const SeriesTable &table)
{
    const Bitmap text = rowsWithText(table, filter);
    const QHash<Coded, Bitmap> byFacet = rowsByFacet(table, filter);
    const bool all = filter.isEmpty();
    Shown out {.rows = combined(text, byFacet, {}), .patients = {}, .studies = {}, .series = {}, .held = {}, .counts = {}};
    for (const Facet &facet : facets()) {
        const CodedColumn &column = table.column(facet.column);
        const auto held = out.held.insert(facet.column, histogram(column, out.rows));
        const bool narrows = byFacet.contains(facet.column);
        out.counts.insert(facet.column, narrows ? histogram(column, combined(text, byFacet, facet.column)) : *held);
    }
    out.series.reserve(out.rows.count());
    out.rows.forEach([&](Row row) {
        out.series.push_back(row);
        out.images += qMax(qint64(0), table.images(row));
        out.bytes += qMax(qint64(0), table.bytes(row));
    });
    for (quint32 number = 0; number < table.studies().size(); ++number)
        if (all || out.rows.any(table.studies()[number].begin, table.studies()[number].end))
            out.studies.push_back(number);
    for (quint32 number = 0; number < table.patients().size(); ++number) {
        const bool any = out.rows.any(table.patients()[number].begin, table.patients()[number].end);
        out.patientCount += any;
        if (all || any)
            out.patients.push_back(number);
    }
    return out;
}

} // namespace tcia::catalog
